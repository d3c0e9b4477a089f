package org.alteractions.journey.mail.undelivered;

import java.util.Collection;
import java.util.List;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.MailRefusal;
import org.alteractions.journey.mail.outbox.OutboxMail;
import org.alteractions.journey.mail.outbox.OutboxRepository;
import org.springframework.stereotype.Component;

/** Undelivered mails, and the decisions of staff about them. */
@Component
public class Undelivered {

    private final OutboxRepository outbox;
    private final AddressCorrection addresses;
    private final Journal journal;

    Undelivered(OutboxRepository outbox, AddressCorrection addresses, Journal journal) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.journal = journal;
    }

    /** Oldest first. */
    List<OutboxMail> of(Collection<ChapterId> chapters) {
        return chapters.isEmpty() ? List.of() : outbox.undelivered(chapters);
    }

    /**
     * Locks the mail.
     *
     * @throws Refusal if the mail belongs to another chapter, or has left meanwhile
     */
    public OutboxMail get(Long id, ChapterId chapter) {
        OutboxMail mail = outbox.hold(id).orElseThrow();
        if (!mail.chapter().equals(chapter)) {
            throw MailRefusal.MAIL_OF_OTHER_CHAPTER.of();
        }
        if (!mail.isUndelivered()) {
            throw MailRefusal.MAIL_SENT_AGAIN.of();
        }
        return mail;
    }

    /** Both addresses are recorded with the form's answers. */
    void correct(OutboxMail mail, EmailAddress address) {
        if (address.equals(EmailAddress.stored(mail.address()))) {
            throw MailRefusal.ADDRESS_FAILED.of();
        }
        addresses.replace(mail.recipient(), mail.reference(), mail.address(), address, "correctedAddress");
    }

    void keepAddress(OutboxMail mail) {
        journal.record(mail.reference(), JournalEvent.MAIL_SENT_AGAIN, mail.recipient());
    }
}
