package org.alteractions.journey.process.form.record;

import java.time.Instant;
import org.alteractions.journey.id.CaseReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What was answered, by whom and when: the application's own memory of one filled form.
 *
 * @param id       set by the database
 * @param version  counts corrections
 * @param subject  the task, or the process instance that a start form opened; unique, a form is answered once
 * @param answers  all answers, as JSON
 */
public record TaskRecord(
        @Id Long id,
        @Version Integer version,
        String subject,
        CaseReference reference,
        @Embedded.Empty Step step,
        @Embedded.Empty Sent sent,
        String answers) {

    /**
     * Where the form stood.
     *
     * @param concerns dossier or application that it was about, where that is not the case itself; else null
     * @param about    ids that tell one task of a step from the others, as JSON; null where there are none
     */
    public record Step(String process, String element, String concerns, String about) {}

    /** Which form was sent, by whom and when. */
    public record Sent(String form, int formVersion, String author, Instant recordedAt) {}

    public TaskRecord correct(String corrected) {
        return new TaskRecord(id, version, subject, reference, step, sent, corrected);
    }
}
