package org.alteractions.journey.failure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * An exception without its words: the same kinds, causes, suppressed exceptions and stack traces, printed as the
 * original would be. Its own message is the {@link Failures#summary summary}.
 */
public final class DiscreetFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String firstLine;

    private DiscreetFailure(Throwable real, Set<Throwable> seen) {
        super(Failures.summary(real), copied(real.getCause(), seen));
        firstLine = Failures.named(real);
        setStackTrace(real.getStackTrace());
        for (Throwable suppressed : real.getSuppressed()) {
            Throwable copy = copied(suppressed, seen);
            if (copy != null) {
                addSuppressed(copy);
            }
        }
    }

    public static DiscreetFailure of(Throwable real) {
        return real instanceof DiscreetFailure already
                ? already
                : copied(real, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static DiscreetFailure copied(Throwable real, Set<Throwable> seen) {
        return real == null || !seen.add(real) ? null : new DiscreetFailure(real, seen);
    }

    /** The first line of the printed stack trace. */
    @Override
    public String toString() {
        return firstLine;
    }
}
