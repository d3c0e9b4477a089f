package org.alteractions.journey.process.answers;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * One answer that was corrected.
 *
 * @param id           set by the database; the journal names it
 * @param record       the recorded form
 * @param answerKey    of the question
 * @param answerBefore as JSON; null for no answer
 * @param answerAfter  likewise
 */
record AnswerCorrection(
        @Id Long id,
        Long record,
        String answerKey,
        String answerBefore,
        String answerAfter,
        String correctedBy,
        Instant correctedAt) {}
