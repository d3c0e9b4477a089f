package org.alteractions.journey.process.stuck;

import java.time.Instant;

/**
 * Attempts of a job, a computation or a mail.
 *
 * @param count     attempts so far
 * @param lastError class of the last failure, never its message; null if unknown
 * @param lastAt    null if unknown
 * @param next      null if nothing tries again
 */
public record StuckAttempts(int count, String lastError, Instant lastAt, Instant next) {

    public static final StuckAttempts NONE = new StuckAttempts(0, null, null, null);
}
