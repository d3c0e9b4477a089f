package org.alteractions.journey.participant.link;

import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.mail.People;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.springframework.stereotype.Component;

/** Resolves the visitor of a link. */
@Component
class Visits {

    private final People people;

    Visits(People people) {
        this.people = people;
    }

    /** @param language of the page; empty result if the person no longer exists */
    Optional<ParticipantVisit> of(ParticipantLink link, Locale language) {
        return people.find(link.participant(), link.reference())
                .map(person -> new ParticipantVisit(link.reference(), link.chapter(), person.reading(language)));
    }
}
