package org.alteractions.journey.process.answers;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * One corrected answer.
 *
 * @param id           set by the database; the journal refers to it
 * @param record       id of the recorded form
 * @param answerKey    key of the question
 * @param answerBefore as JSON; null for no answer
 * @param answerAfter  as JSON; null for no answer
 */
record AnswerCorrection(
        @Id Long id,
        Long record,
        String answerKey,
        String answerBefore,
        String answerAfter,
        String correctedBy,
        Instant correctedAt) {}
