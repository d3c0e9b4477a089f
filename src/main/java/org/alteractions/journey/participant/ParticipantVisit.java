package org.alteractions.journey.participant;

import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.mail.Recipient;

/**
 * A visit of a participant by one of their links.
 *
 * @param reference business key of the link's case
 * @param person    owner of the link, with the language of the page
 * @param about     the visitor's choice if one link serves several subjects; empty if nothing was chosen
 */
public record ParticipantVisit(CaseReference reference, ChapterId chapter, Recipient person, Optional<String> about) {

    public ParticipantVisit(CaseReference reference, ChapterId chapter, Recipient person) {
        this(reference, chapter, person, Optional.empty());
    }

    public ParticipantVisit choosing(Optional<String> one) {
        return new ParticipantVisit(reference, chapter, person, one);
    }
}
