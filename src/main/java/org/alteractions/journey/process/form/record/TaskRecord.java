package org.alteractions.journey.process.form.record;

import java.time.Instant;
import org.alteractions.journey.id.CaseReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * The application's record of one sent form.
 *
 * @param id      set by the database
 * @param version optimistic lock; counts corrections
 * @param subject the task, or the process instance that a start form opened; unique, because a form is sent once
 * @param answers all answers, as JSON
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
     * The step of the form.
     *
     * @param concerns dossier or application that the form concerns, if it is not the case itself; else null
     * @param about    ids that distinguish the tasks of a step, as JSON; null if there are none
     */
    public record Step(String process, String element, String concerns, String about) {}

    /** The form with its author and time. */
    public record Sent(String form, int formVersion, String author, Instant recordedAt) {}

    public TaskRecord correct(String corrected) {
        return new TaskRecord(id, version, subject, reference, step, sent, corrected);
    }
}
