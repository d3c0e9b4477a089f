package org.alteractions.journey.failure;

/**
 * A failure with a message for operators, for instance {@code No deadline 'x' is configured}. It is the only message
 * that the engine and the logs keep. It consists of fixed words, ids and configuration names, and never contains
 * personal data.
 */
public final class ForOperators extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ForOperators(String message) {
        super(message);
    }
}
