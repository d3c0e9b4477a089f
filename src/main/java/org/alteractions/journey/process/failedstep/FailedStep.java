package org.alteractions.journey.process.failedstep;

import java.time.Instant;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;

/**
 * A step whose job has failed.
 *
 * @param job         id of the engine's job
 * @param reference   business key of the case
 * @param process     id of the process
 * @param step        id of the activity
 * @param participant number of the person concerned; null if there is none
 * @param failedAt    time of the last attempt
 */
public record FailedStep(
        String job,
        CaseReference reference,
        ChapterId chapter,
        String process,
        String step,
        ParticipantId participant,
        int attempts,
        Instant failedAt) {

    private static final int TECHNICAL_ATTEMPTS = 2;

    /** Technical failures usually pass with the next attempt; failures caused by a person's data do not. */
    boolean isForStaff() {
        return participant != null || attempts >= TECHNICAL_ATTEMPTS;
    }
}
