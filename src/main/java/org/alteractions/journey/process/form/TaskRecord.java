package org.alteractions.journey.process.form;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * What was answered, by whom and when: the application's own memory of one filled form.
 *
 * @param id       set by the database
 * @param subject  the task, or the process instance that a start form opened; unique, a form is answered once
 * @param answers  all answers, as JSON
 */
record TaskRecord(
        @Id Long id,
        String subject,
        String reference,
        String process,
        String element,
        String form,
        int formVersion,
        String author,
        Instant recordedAt,
        String answers) {}
