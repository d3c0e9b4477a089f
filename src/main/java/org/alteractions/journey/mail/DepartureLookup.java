package org.alteractions.journey.mail;

import java.time.Instant;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;

/** Knows for a feature who has left a case voluntarily, or was replaced in it. */
public interface DepartureLookup {

    /**
     * @param reference of the case that a mail is about
     * @param recipient participant number, for instance "student-12"
     */
    boolean hasLeft(CaseReference reference, ParticipantId recipient);

    /** When the person left a case that continues without them; empty if they have not, or it did not continue. */
    default Optional<Instant> leftAt(CaseReference reference, ParticipantId recipient) {
        return Optional.empty();
    }
}
