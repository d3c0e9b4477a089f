package org.alteractions.journey.process.form.known;

import java.util.Map;
import java.util.Optional;

/**
 * A feature whose start form edits existing records. The form is filled in when a record is chosen, and unchanged
 * questions change nothing.
 *
 * <p>The form has a hidden text field {@value #RECORD_SHOWN}. Its custom property {@code choices} lists the keys of the
 * questions that choose the record.
 */
public interface KnownValues {

    /** Key of the field with the record version that the form has shown. */
    String RECORD_SHOWN = "recordShown";

    /** Id of the form and of the process that it starts. */
    String form();

    /**
     * @param answers of a submission, or only those that choose the record
     * @return empty if they choose no existing record or change nothing about it
     */
    Optional<KnownRecord> known(Map<String, Object> answers);

    /**
     * The record after the submission; empty if it no longer exists.
     *
     * @param answers of the submission
     */
    default Optional<KnownRecord> recorded(Map<String, Object> answers) {
        return known(answers);
    }

    /** Values that empty answers keep if the form has not shown the record: all values by default. */
    default Map<String, Object> staying(KnownRecord known, Map<String, Object> answers) {
        return known.values();
    }

    /** The trimmed text of an answer; null if it is missing or blank. */
    static String text(Map<String, Object> answers, String key) {
        Object value = answers.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }

    /** The id of the chosen record; empty if it is not a number. */
    static Optional<Long> number(Map<String, Object> answers, String key) {
        return Optional.ofNullable(text(answers, key)).flatMap(KnownValues::number);
    }

    /** The number that a text is; empty where it is none. */
    static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
