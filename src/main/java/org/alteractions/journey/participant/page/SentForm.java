package org.alteractions.journey.participant.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alteractions.journey.participant.draft.ContentDigest;
import org.alteractions.journey.participant.draft.PagePlace;

/**
 * What a browser has sent, nothing of it checked yet.
 *
 * @param place   where it was sent from
 * @param refused why it may only be kept and drawn again; empty where it may be handed on
 */
public record SentForm(
        Map<String, List<String>> fields, Map<String, SentFile> files, PagePlace place, Optional<RefusedPost> refused) {

    static final String DRAFT = "draft";
    static final String SEEN = "seen";
    static final String CONFIRMED = "confirmed";
    /** Of the button that leads to the other language. */
    static final String LANGUAGE = "language";

    private static final String REMOVED = "removed";
    /** Files that the page showed as kept. */
    private static final String KEPT = "kept";
    /** Fields whose file the browser has left out, for its size. */
    private static final String OVERSIZED = "oversized";
    /** What is new with each drawing of the page, or says nothing of the answer. */
    private static final Set<String> DRAWN = Set.of(DRAFT, SEEN, CONFIRMED, "_csrf", "lang", "about");

    /** @return null where there is none */
    public String first(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    /** Mark of the answers that its page knew of; empty where the page had none. */
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

    /** Fields whose kept file is not wanted any more. */
    List<String> removed() {
        return fields.getOrDefault(REMOVED, List.of());
    }

    /** Marks of the files that the page showed as kept. */
    List<String> shownKept() {
        return fields.getOrDefault(KEPT, List.of());
    }

    List<String> oversized() {
        return fields.getOrDefault(OVERSIZED, List.of());
    }

    /** The same for the same content. */
    public String digest() {
        Map<String, Object> answers = new TreeMap<>(fields);
        answers.keySet().removeAll(DRAWN);
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((field, file) -> bytes.put(field, file.bytes()));
        return ContentDigest.of("form", answers, bytes);
    }
}
