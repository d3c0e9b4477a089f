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
 * @param tookTask    whether saving the draft has claimed the task, which is then given back with the draft
 */
public record TaskDraft(
        String account,
        DraftSubject subject,
        String title,
        String form,
        int formVersion,
        Map<String, Object> answers,
        Instant savedAt,
        boolean tookTask) {

    /**
     * Suffix of keys with typed text of a date or time that is not valid yet, one text per input. Keys of fields never
     * contain it, so the text never becomes an answer or variable.
     */
    public static final String TYPED = "~typed";

    public TaskDraft {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    public TaskDraft(
            String account,
            DraftSubject subject,
            String title,
            String form,
            int formVersion,
            Map<String, Object> answers,
            Instant savedAt) {
        this(account, subject, title, form, formVersion, answers, savedAt, false);
    }

    /** The same draft, saved for somebody who has not claimed the task by hand. */
    public TaskDraft taking(boolean task) {
        return new TaskDraft(account, subject, title, form, formVersion, answers, savedAt, task);
    }

    /** The same form with newer answers. */
    public TaskDraft with(Map<String, Object> changed, Instant now) {
        return new TaskDraft(account, subject, title, form, formVersion, changed, now, tookTask);
    }
}
