package org.alteractions.journey.process.login;

import java.time.Duration;
import java.time.Instant;

/** The wrong passwords for one account from one network. Its lock is held while the next one is checked. */
final class WrongPasswords {

    private final LoginSettings.Guesses limits;
    private int count;
    private Instant last = Instant.EPOCH;
    private boolean refused;

    WrongPasswords(LoginSettings.Guesses limits) {
        this.limits = limits;
    }

    /** How long the next password has to wait; zero for not at all. */
    Duration delayAt(Instant now) {
        // A clock that was set back must not turn seconds into hours.
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

    /** Whether this is the first refusal since the last wrong password; a flood of refusals is one event. */
    boolean firstRefusal() {
        boolean first = !refused;
        refused = true;
        return first;
    }

    void forget() {
        count = 0;
    }
}
