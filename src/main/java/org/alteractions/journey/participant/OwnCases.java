package org.alteractions.journey.participant;

import java.util.Optional;
import org.alteractions.journey.id.CaseReference;

/**
 * A feature's answer to "which case is that to this person?", where one mail goes to many: a student who is written to
 * about the season's seminar follows an application, not the seminar.
 */
public interface OwnCases {

    /** @return business key of the person's own case; empty where it is the one that the mail is about */
    Optional<CaseReference> of(CaseReference reference, String participant);
}
