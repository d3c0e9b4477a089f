package org.alteractions.journey.mail.outbox;

import java.time.Clock;
import java.time.Instant;
import org.alteractions.journey.mail.template.MailCatalogue;
import org.alteractions.journey.mail.template.MailCatalogue.Kind;
import org.springframework.stereotype.Component;

/** Checks a mail again before it is sent: its reader may have opted out, it may be outdated, it may be night. */
@Component
public class DepartureCheck {

    private final OutboxRepository outbox;
    private final Readers readers;
    private final MailCatalogue catalogue;
    private final QuietHours quiet;
    private final RemindedSteps reminded;
    private final Clock clock;

    public DepartureCheck(
            OutboxRepository outbox,
            Readers readers,
            MailCatalogue catalogue,
            QuietHours quiet,
            RemindedSteps reminded,
            Clock clock) {
        this.outbox = outbox;
        this.readers = readers;
        this.catalogue = catalogue;
        this.quiet = quiet;
        this.reminded = reminded;
        this.clock = clock;
    }

    /**
     * Called in the transaction that locks the mail.
     *
     * @return whether the mail may leave; if not, it was dropped or postponed
     */
    public boolean releaseOrPutOff(OutboxMail mail) {
        if (!readers.want(mail.template(), mail.reference(), mail.recipient()) || reminded.isDone(mail)) {
            outbox.save(mail.dropped());
            return false;
        }
        Instant now = clock.instant();
        Instant allowed = catalogue.kind(mail.template()) == Kind.REMINDER ? quiet.next(now) : now;
        if (allowed.isAfter(now)) {
            outbox.save(mail.retryAt(allowed));
            return false;
        }
        return true;
    }
}
