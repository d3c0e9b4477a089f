package org.alteractions.journey.cafeselect.deliberation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.cafeselect.assessment.Assessment.Note;
import org.alteractions.journey.cafeselect.assessment.Decision;
import org.alteractions.journey.cafeselect.assessment.NoteChange;
import org.alteractions.journey.id.ApplicationNumber;

/** Submitted fields of the deliberation page. Fields of a candidate end in the number of the application. */
record SentNotes(Map<String, String> fields) {

    private static final int LONGEST_REASON = 2_000;
    private static final int MOST_PLACES = 500;
    /** No decision yet. */
    private static final String OPEN = "OPEN";

    private static final Pattern TYPED = Pattern.compile(
            "placesAvailable|deliberationReason|(decision|rank|reason|before|third)\\.[\\w-]{1,60}");

    private static final char BETWEEN = '|';
    private static final Pattern REMEMBERED = Pattern.compile("([A-Z_]*)\\|(\\d{0,4})\\|(.*)", Pattern.DOTALL);

    /** Value of the hidden field beside a candidate: the note as the page showed it. */
    static String remembered(Note note) {
        return (note.decision() == null ? "" : note.decision().name()) + BETWEEN
                + (note.rank() == null ? "" : note.rank()) + BETWEEN
                + (note.reason() == null ? "" : note.reason());
    }

    List<NoteChange> changes() {
        return fields.keySet().stream()
                .filter(key -> key.startsWith("before."))
                .map(key -> ApplicationNumber.of(key.substring("before.".length())))
                .map(number -> new NoteChange(number, before(number), now(number)))
                .toList();
    }

    /** Empty if the field is. */
    Optional<Integer> places() {
        return number("placesAvailable", 0, () -> CafeSelectRefusal.PLACES_OUT_OF_RANGE.of(MOST_PLACES));
    }

    /** All fields that the staff member may have typed, with the notes that the page had shown. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>(fields);
        typed.keySet().removeIf(field -> !isTyped(field));
        return typed;
    }

    static boolean isTyped(String field) {
        return TYPED.matcher(field).matches();
    }

    String reason() {
        return text("deliberationReason");
    }

    private Note now(ApplicationNumber number) {
        String reason = text("reason." + number);
        if (reason.length() > LONGEST_REASON) {
            throw CafeSelectRefusal.REASON_TOO_LONG.of(LONGEST_REASON).at("reason." + number);
        }
        Optional<Integer> rank =
                number("rank." + number, 1, () -> CafeSelectRefusal.RANK_OUT_OF_RANGE.of(MOST_PLACES));
        return new Note(decision(text("decision." + number)).orElse(null), rank.orElse(null), reason);
    }

    private Note before(ApplicationNumber number) {
        Matcher before = REMEMBERED.matcher(text("before." + number));
        if (!before.matches()) {
            throw outdated();
        }
        return new Note(decision(before.group(1)).orElse(null),
                before.group(2).isEmpty() ? null : Integer.valueOf(before.group(2)), before.group(3));
    }

    private static Optional<Decision> decision(String name) {
        if (name.isEmpty() || name.equals(OPEN)) {
            return Optional.empty();
        }
        if (!DeliberationSheets.choices().containsKey(name)) {
            throw outdated();
        }
        return Optional.of(Decision.valueOf(name));
    }

    private static Refusal outdated() {
        return CafeSelectRefusal.PAGE_OUTDATED.of();
    }

    // Browsers send each line break as two characters.
    private String text(String field) {
        return fields.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    private Optional<Integer> number(String field, int least, Supplier<Refusal> outOfRange) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < least || Integer.parseInt(text) > MOST_PLACES) {
            throw outOfRange.get().at(field);
        }
        return Optional.of(Integer.valueOf(text));
    }
}
