package org.alteractions.journey.process.form.known;

import java.util.Map;
import java.util.Optional;

/**
 * The feature whose start form edits what exists already. The form fills itself in when somebody has made its choice,
 * and a question that is left as it was changes nothing.
 *
 * <p>The form has a text field {@value #RECORD_SHOWN}, which nobody sees, with the custom property {@code choices}: the
 * keys of the questions that say whom it is about.
 */
public interface KnownValues {

    /** Key of the field that remembers which state of the record the form has shown. */
    String RECORD_SHOWN = "recordShown";

    /** Id of the form, and of the process that it starts. */
    String form();

    /**
     * @param answers of a submit, or those alone that choose
     * @return empty where they choose nothing that exists, or change nothing about it
     */
    Optional<KnownRecord> known(Map<String, Object> answers);

    /**
     * What has become of the record after the submit; empty where it is gone.
     *
     * @param answers of the submit
     */
    default Optional<KnownRecord> recorded(Map<String, Object> answers) {
        return known(answers);
    }

    /**
     * What an answer left empty keeps, where the form has not shown the record: all of it, unless another answer says
     * otherwise.
     */
    default Map<String, Object> staying(KnownRecord known, Map<String, Object> answers) {
        return known.values();
    }

    /** The trimmed text of an answer, or null. */
    static String text(Map<String, Object> answers, String key) {
        Object value = answers.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }

    /** The number of what was chosen; empty where it is none. */
    static Optional<Long> number(Map<String, Object> answers, String key) {
        return Optional.ofNullable(text(answers, key)).flatMap(KnownValues::number);
    }

    /** The number that a text is; empty where it is none. */
    static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
