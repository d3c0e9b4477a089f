package org.alteractions.journey.mail.undelivered;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.MailRefusal;
import org.alteractions.journey.mail.People;
import org.alteractions.journey.mail.outbox.OutboxMail;
import org.alteractions.journey.mail.outbox.OutboxRepository;
import org.alteractions.journey.process.correction.RecordChangeService;
import org.springframework.stereotype.Component;

/** Corrects the address of a person and of all mails that still wait for it, not of one mail only. */
@Component
public class AddressCorrection {

    private final OutboxRepository outbox;
    private final People people;
    private final Links links;
    private final Journal journal;
    private final RecordChangeService changes;
    private final Clock clock;

    AddressCorrection(OutboxRepository outbox, People people, Links links, Journal journal, RecordChangeService changes,
            Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.links = links;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Also records both addresses.
     *
     * @param reference a case of the person
     * @param field     of the form, for a refusal
     */
    public void correct(ParticipantId participant, CaseReference reference, String field, EmailAddress address) {
        String before = people.find(participant, reference).map(recipient -> recipient.address().text()).orElse("");
        if (address.equals(EmailAddress.stored(before))) {
            throw MailRefusal.ADDRESS_KNOWN.of().at(field);
        }
        replace(participant, reference, before, address, field);
        changes.record(participant.value(), reference, "Adresse électronique", before, address.text());
    }

    void replace(
            ParticipantId participant, CaseReference reference, String before, EmailAddress address, String field) {
        boolean known;
        try {
            known = people.correct(participant, reference, address);
        } catch (Refusal refusal) {
            throw refusal.at(field);
        }
        if (!known) {
            throw MailRefusal.NO_PARTICIPANT.of().at(field);
        }
        moved(participant, before, address);
        journal.record(reference, JournalEvent.ADDRESS_CORRECTED, participant);
    }

    /** For a feature that has changed the address itself: waiting mails go to the new one. */
    public void moved(ParticipantId participant, String before, EmailAddress address) {
        moved(participant, before, address, Optional.empty());
    }

    /** The same if the new address belongs to another person: the links at the former address stop working. */
    public void handedOver(ParticipantId participant, String before, EmailAddress address) {
        moved(participant, before, address, Optional.of(clock.instant()));
    }

    /** The same if the address is another one; the same mailbox in other capitals is not. */
    public void movedIfOther(ParticipantId participant, String before, String after) {
        EmailAddress address = EmailAddress.stored(after);
        if (!address.equals(EmailAddress.stored(before))) {
            handedOver(participant, before, address);
        }
    }

    /** @param written links written before this moment are revoked; empty to keep those of older mails */
    private void moved(ParticipantId participant, String before, EmailAddress address, Optional<Instant> written) {
        List<OutboxMail> waiting = outbox.waitingFor(participant, before);
        List<Instant> mails = waiting.stream().map(OutboxMail::createdAt).toList();
        // The links of mails that now go to the new address stay valid; they were written together with those mails.
        written.ifPresentOrElse(
                moment -> links.replace(participant, moment, mails),
                () -> mails.stream().min(Comparator.naturalOrder())
                        .ifPresent(first -> links.replace(participant, first.minus(Links.WRITTEN_WITHIN))));
        waiting.forEach(one -> outbox.save(one.addressedTo(address)));
    }
}
