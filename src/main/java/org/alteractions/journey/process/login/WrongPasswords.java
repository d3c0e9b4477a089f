package org.alteractions.journey.process.login;

import java.time.Duration;
import java.time.Instant;

/** Counts the wrong passwords for one account from one network. Its monitor is held during a check. */
final class WrongPasswords {

    private final LoginSettings.Guesses limits;
    private int count;
    private Instant last = Instant.EPOCH;
    private boolean refused;

    WrongPasswords(LoginSettings.Guesses limits) {
        this.limits = limits;
    }

    /** Time until the next check is allowed; zero if it is allowed now. */
    Duration delayAt(Instant now) {
        // If the clock was set back, the delay must not grow.
        if (now.isBefore(last)) {
            last = now;
        }
        if (!now.isBefore(last.plus(limits.forgotten()))) {
            forget();
        }
        Duration left = Duration.between(now, last.plus(limits.delayAfter(count)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void another(Instant now) {
        count++;
        last = now;
        refused = false;
    }

    /** Whether this is the first refusal since the last wrong password; repeated refusals are logged once. */
    boolean firstRefusal() {
        boolean first = !refused;
        refused = true;
        return first;
    }

    void forget() {
        count = 0;
    }
}
