package org.alteractions.journey.process.draft;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form as far as an account has filled it in.
 *
 * @param title       name of the task or process; contains no personal data
 * @param form        id of the form
 * @param formVersion version of the form that was filled in
 * @param answers     differences from the empty form by key; a null value is a deleted answer
 */
public record TaskDraft(
        String account,
        DraftSubject subject,
        String title,
        String form,
        int formVersion,
        Map<String, Object> answers,
        Instant savedAt) {

    /**
     * Suffix of keys with typed text of a date or time that is not valid yet, one text per input. Keys of fields never
     * contain it, so the text never becomes an answer or variable.
     */
    public static final String TYPED = "~typed";

    public TaskDraft {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** The same form with newer answers. */
    public TaskDraft with(Map<String, Object> changed, Instant now) {
        return new TaskDraft(account, subject, title, form, formVersion, changed, now);
    }
}
