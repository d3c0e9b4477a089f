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

    private final String kind;
    private final String words;

    private DiscreetFailure(Throwable real, Set<Throwable> seen) {
        super(Failures.summary(real), copied(real.getCause(), seen));
        kind = real.getClass().getName();
        words = Failures.words(real);
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

    /** Name of the original's class. */
    String kind() {
        return kind;
    }

    /** What is kept of the original's message; null for nothing. */
    String words() {
        return words;
    }

    /** The first line of the printed stack trace. */
    @Override
    public String toString() {
        return words == null ? kind : kind + ": " + words;
    }
}
