package org.alteractions.journey.participant.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alteractions.journey.participant.draft.ContentDigest;
import org.alteractions.journey.participant.draft.PagePlace;

/**
 * A form as the browser sent it, not yet checked.
 *
 * @param place   page and browser of the form
 * @param refused why it may only be stored and drawn again; empty if it may be executed
 */
public record SentForm(
        Map<String, List<String>> fields, Map<String, SentFile> files, PagePlace place, Optional<RefusedPost> refused) {

    static final String DRAFT = "draft";
    static final String SEEN = "seen";
    static final String CONFIRMED = "confirmed";
    /** Name of the button that switches the language. */
    static final String LANGUAGE = "language";

    private static final String REMOVED = "removed";
    /** Field with the marks of kept files that the page showed. */
    private static final String KEPT = "kept";
    /** Field with the names of file fields that the browser left out because of their size. */
    private static final String OVERSIZED = "oversized";
    /** Fields that change with each drawing of the page, or are not part of the answer. */
    private static final Set<String> DRAWN = Set.of(DRAFT, SEEN, CONFIRMED, "_csrf", "lang", "about");

    /** @return null if the field is missing */
    public String first(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    /** Mark of the answers that the page showed; empty if it has none. */
    public Optional<String> seen() {
        return Optional.ofNullable(first(SEEN));
    }

    /** Id of the draft from which it was sent; null for none. */
    public String draft() {
        return first(DRAFT);
    }

    public boolean isConfirmed() {
        return fields.containsKey(CONFIRMED);
    }

    /** Fields whose kept file the sender removed. */
    List<String> removed() {
        return fields.getOrDefault(REMOVED, List.of());
    }

    /** Marks of the kept files that the page showed. */
    List<String> shownKept() {
        return fields.getOrDefault(KEPT, List.of());
    }

    List<String> oversized() {
        return fields.getOrDefault(OVERSIZED, List.of());
    }

    /** Equal for equal content. */
    public String digest() {
        Map<String, Object> answers = new TreeMap<>(fields);
        answers.keySet().removeAll(DRAWN);
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((field, file) -> bytes.put(field, file.bytes()));
        return ContentDigest.of("form", answers, bytes);
    }
}
