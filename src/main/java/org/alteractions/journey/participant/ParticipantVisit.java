package org.alteractions.journey.participant;

import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.mail.Recipient;

/**
 * Somebody who came by a link of theirs.
 *
 * @param reference business key of the case that the link is about
 * @param person    whose link it is, reading the page's language
 * @param about     what the visitor has chosen, where one link serves several; empty where nothing was chosen
 */
public record ParticipantVisit(CaseReference reference, ChapterId chapter, Recipient person, Optional<String> about) {

    public ParticipantVisit(CaseReference reference, ChapterId chapter, Recipient person) {
        this(reference, chapter, person, Optional.empty());
    }

    public ParticipantVisit choosing(Optional<String> one) {
        return new ParticipantVisit(reference, chapter, person, one);
    }
}
