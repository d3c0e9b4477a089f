package org.alteractions.journey.mail;

import java.time.Instant;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;

/** A feature's knowledge of who has left a case of their own accord, or was replaced in it. */
public interface DepartureLookup {

    /**
     * @param reference of the case that a mail is about
     * @param recipient participant number, for instance "student-12"
     */
    boolean hasLeft(CaseReference reference, String recipient);

    /** When somebody has left a case that goes on without them; empty where they have not, or it did not go on. */
    default Optional<Instant> leftAt(CaseReference reference, String recipient) {
        return Optional.empty();
    }
}
