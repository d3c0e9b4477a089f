package org.alteractions.journey.process.failedstep;

import java.time.Instant;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;

/**
 * A step that the engine has tried in vain.
 *
 * @param job         id of the engine's job
 * @param reference   business key of the case
 * @param process     id of the process
 * @param step        id of the activity
 * @param participant number of whom it is about; null where it is about nobody
 * @param failedAt    the last time
 */
public record FailedStep(
        String job,
        CaseReference reference,
        ChapterId chapter,
        String process,
        String step,
        String participant,
        int attempts,
        Instant failedAt) {

    private static final int TECHNICAL_ATTEMPTS = 2;

    /** A technical failure is mostly over at the next attempt; what is known of a person is not. */
    boolean isForStaff() {
        return participant != null || attempts >= TECHNICAL_ATTEMPTS;
    }
}
