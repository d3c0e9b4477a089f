package org.alteractions.journey.participant.link;

import java.util.Collection;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.People;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a participant's links again, in one mail to the address that got them before. */
@Component
class MyLinks {

    private final People people;
    private final IssuedLinks links;
    private final Mails mails;

    MyLinks(People people, IssuedLinks links, Mails mails) {
        this.people = people;
        this.links = links;
        this.mails = mails;
    }

    @Transactional
    public void sendAgain(String address) {
        people.at(EmailAddress.stored(address)).forEach(this::sendAgain);
    }

    private void sendAgain(Recipient person) {
        Collection<ParticipantLink> sent = links.sent(person.id());
        if (!sent.isEmpty()) {
            ParticipantLink newest = sent.iterator().next();
            mails.tell("my-links", CaseContext.of(newest.reference()),
                    newest.chapter(), person);
        }
    }
}
