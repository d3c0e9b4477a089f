package org.alteractions.journey.failure;

import java.util.Optional;

/**
 * A step that fails because of what is known of one person, for instance an address that no calendar can hold. The
 * chapter's staff can mend it; trying again alone does not. It says who by number, and nothing else.
 */
public final class AboutPerson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String participant;

    /** @param participant number, for instance "student-12" */
    public AboutPerson(String participant, RuntimeException cause) {
        super(null, cause);
        this.participant = participant;
    }

    /** The participant whom a failure is about; empty where it is about nobody. */
    public static Optional<String> in(Throwable failure) {
        return Failures.chain(failure).stream()
                .filter(AboutPerson.class::isInstance)
                .map(one -> ((AboutPerson) one).participant)
                .findFirst();
    }
}
