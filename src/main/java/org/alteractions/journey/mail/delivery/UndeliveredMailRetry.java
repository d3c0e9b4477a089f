package org.alteractions.journey.mail.delivery;

import java.time.Clock;
import java.util.Optional;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.mail.outbox.OutboxMail;
import org.alteractions.journey.mail.outbox.OutboxRepository;
import org.alteractions.journey.process.IncidentRemedy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sends a mail again when an operator resolves its incident: the cause is fixed, or a duplicate is acceptable. */
@Component
class UndeliveredMailRetry implements IncidentRemedy {

    private final OutboxRepository outbox;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UndeliveredMailRetry(OutboxRepository outbox, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.outbox = outbox;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String incidentType() {
        return Postman.NOT_SENT;
    }

    @Override
    public void onResolved(String mailId) {
        send(mailId).ifPresent(mail ->
                journal.record(mail.reference(), JournalEvent.MAIL_SENT_AGAIN, mail.recipient()));
    }

    /** @return the mail; empty if it has left or is about to */
    Optional<OutboxMail> send(String mailId) {
        Optional<OutboxMail> mail = outbox.findById(Long.valueOf(mailId)).filter(OutboxMail::isUndelivered);
        mail.ifPresent(one -> {
            outbox.save(one.again(clock.instant()));
            events.publishEvent(new Mails.MailWritten());
        });
        return mail;
    }
}
