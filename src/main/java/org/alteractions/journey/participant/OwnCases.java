package org.alteractions.journey.participant;

import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;

/**
 * Finds a recipient's own case if one mail goes to many. A student who gets a mail about the season's seminar follows
 * their application, not the seminar.
 */
public interface OwnCases {

    /** @return business key of the person's own case; empty if it is the case of the mail */
    Optional<CaseReference> of(CaseReference reference, ParticipantId participant);
}
