package org.alteractions.journey.process.draft;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form as one account has filled it in so far.
 *
 * @param title       name of the task or process, which names no person
 * @param form        id of the form, with the version that was filled in
 * @param answers     what differs from the empty form, by key; null where an answer was emptied
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
     * After the key of a date or a time: the texts that were typed there, one for each input, and are no answer yet.
     * The key of a field never has it, so such a text fills in no answer and no variable.
     */
    public static final String TYPED = "~typed";

    public TaskDraft {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** The same form, with what its author has written since. */
    public TaskDraft with(Map<String, Object> changed, Instant now) {
        return new TaskDraft(account, subject, title, form, formVersion, changed, now);
    }
}
