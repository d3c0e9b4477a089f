package org.alteractions.journey.failure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A copy of an exception without its messages. It keeps types, causes, suppressed exceptions and stack traces, and
 * prints like the original. Its own message is the {@link Failures#summary summary}.
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

    /** Class name of the original exception. */
    String kind() {
        return kind;
    }

    /** The part of the original message that may be kept; null if none. */
    String words() {
        return words;
    }

    /** The first line of the printed stack trace. */
    @Override
    public String toString() {
        return words == null ? kind : kind + ": " + words;
    }
}
