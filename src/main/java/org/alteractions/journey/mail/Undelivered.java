package org.alteractions.journey.mail;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.springframework.stereotype.Component;

/** The mails that could not leave, and what staff decide about them. */
@Component
class Undelivered {

    /** A mail and its links are written one after the other. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final People people;
    private final Links links;
    private final Journal journal;

    Undelivered(Outbox outbox, People people, Links links, Journal journal) {
        this.outbox = outbox;
        this.people = people;
        this.links = links;
        this.journal = journal;
    }

    /** Oldest first. */
    List<OutboxMail> of(Collection<String> chapters) {
        return chapters.isEmpty() ? List.of() : outbox.undelivered(chapters);
    }

    /** @throws Refusal where the mail is another chapter's, or has left meanwhile */
    OutboxMail get(Long id, String chapter) {
        OutboxMail mail = outbox.hold(id).orElseThrow();
        if (!mail.chapter().equals(chapter)) {
            throw new Refusal("undeliveredMail", "ce message est celui d'une autre antenne.");
        }
        if (!mail.isUndelivered()) {
            throw new Refusal("undeliveredMail", "ce message a été renvoyé entre-temps.");
        }
        return mail;
    }

    /** Changes the person's address, and that of every mail which still waits for it: one address was wrong, not one mail. */
    void correct(OutboxMail mail, EmailAddress address) {
        if (address.equals(EmailAddress.stored(mail.address()))) {
            throw new Refusal("correctedAddress", "c'est l'adresse à laquelle le message n'est pas arrivé.");
        }
        if (!people.correct(mail.recipient(), mail.reference(), address)) {
            throw new Refusal("correctedAddress", "ce destinataire n'est pas un participant ; l'administration corrige"
                    + " l'adresse d'une antenne.");
        }
        List<OutboxMail> waiting = outbox.waitingFor(mail.recipient(), mail.address());
        // Those in the mails that go to the new address now stay; they were written along with them.
        waiting.stream().map(OutboxMail::createdAt).min(Comparator.naturalOrder())
                .ifPresent(first -> links.replace(mail.recipient(), first.minus(MOMENT)));
        waiting.forEach(one -> outbox.save(one.addressedTo(address)));
        journal.record(mail.reference(), JournalEvent.ADDRESS_CORRECTED, mail.recipient());
    }

    void keepAddress(OutboxMail mail) {
        journal.record(mail.reference(), JournalEvent.MAIL_SENT_AGAIN, mail.recipient());
    }
}
