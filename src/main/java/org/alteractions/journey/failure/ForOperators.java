package org.alteractions.journey.failure;

/**
 * A failure whose message is written for operators, for instance {@code No deadline 'x' is configured}. It is the only
 * message that the engine and the logs keep: it consists of fixed words, ids and names of the configuration, never of a
 * name, an address or the words of a person.
 */
public final class ForOperators extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ForOperators(String message) {
        super(message);
    }
}
