package org.alteractions.journey.failure;

import java.util.Optional;
import org.alteractions.journey.id.ParticipantId;

/**
 * Thrown when a step fails because of one person's data, for instance an address that no calendar accepts. A retry
 * fails again until the chapter's staff correct the data. The exception holds the participant's number and nothing
 * else.
 */
public final class AboutPerson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ParticipantId participant;

    /** @param participant number, for instance "student-12" */
    public AboutPerson(ParticipantId participant, RuntimeException cause) {
        super(null, cause);
        this.participant = participant;
    }

    /** Number of the participant that the failure concerns; empty if it concerns none. */
    public static Optional<ParticipantId> in(Throwable failure) {
        return Failures.chain(failure).stream()
                .filter(AboutPerson.class::isInstance)
                .map(one -> ((AboutPerson) one).participant)
                .findFirst();
    }
}
