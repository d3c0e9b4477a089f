package org.alteractions.journey.mail;

import java.time.Clock;
import org.alteractions.journey.process.IncidentRemedy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** An operator who resolves a mail's incident has mended the cause, or accepts a doubled mail: it is sent again. */
@Component
class SendAgain implements IncidentRemedy {

    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendAgain(Outbox outbox, ApplicationEventPublisher events, Clock clock) {
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String incidentType() {
        return Postman.NOT_SENT;
    }

    @Override
    public void onResolved(String mailId) {
        outbox.findById(Long.valueOf(mailId))
                .filter(OutboxMail::isUndelivered)
                .ifPresent(mail -> outbox.save(mail.again(clock.instant())));
        events.publishEvent(new Mails.MailWritten());
    }
}
