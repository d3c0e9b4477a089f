package org.alteractions.journey.mail.outbox;

import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mail.People;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.cockpit.CaseMailLog;
import org.alteractions.journey.process.panel.CaseMails;
import org.springframework.stereotype.Component;

/** The mails of a case, as staff see them in a task and operators in Cockpit. */
@Component
class SentMails implements CaseMails, CaseMailLog {

    private final OutboxRepository outbox;
    private final People people;

    SentMails(OutboxRepository outbox, People people) {
        this.outbox = outbox;
        this.people = people;
    }

    @Override
    public List<Written> mailsOf(CaseContext context) {
        return outbox.findByReferenceOrderById(context.reference()).stream().map(this::written).toList();
    }

    @Override
    public List<Logged> logOf(CaseReference reference) {
        return outbox.findByReferenceOrderById(reference).stream()
                .map(mail -> new Logged(mail.sentAt() == null ? mail.createdAt() : mail.sentAt(),
                        mail.cause().template(), mail.recipient(), mail.state().label(), mail.state().name(),
                        mail.attempts()))
                .toList();
    }

    private Written written(OutboxMail mail) {
        return new Written(
                mail.sentAt() == null ? mail.createdAt() : mail.sentAt(),
                mail.subject(),
                mail.recipient().isOf(Recipient.CHAPTER)
                        ? "l'antenne"
                        : people.name(mail.recipient(), mail.reference()).orElse("quelqu'un qui n'est plus connu"),
                mail.state().label(),
                mail.attempts());
    }
}
