package org.alteractions.journey.mail.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.alteractions.journey.mail.template.MailCatalogue;
import org.alteractions.journey.mail.template.MailCatalogue.Kind;
import org.alteractions.journey.process.OpenSteps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of a mail about to leave: does its reader still want it, is it still true, is it late at night? */
@Component
public class LastLook {

    private final OutboxRepository outbox;
    private final Readers readers;
    private final MailCatalogue catalogue;
    private final QuietHours quiet;
    private final OpenSteps steps;
    private final JdbcClient jdbc;
    private final Clock clock;

    public LastLook(
            OutboxRepository outbox,
            Readers readers,
            MailCatalogue catalogue,
            QuietHours quiet,
            OpenSteps steps,
            JdbcClient jdbc,
            Clock clock) {
        this.outbox = outbox;
        this.readers = readers;
        this.catalogue = catalogue;
        this.quiet = quiet;
        this.steps = steps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes what a reminder waits for. */
    void remember(OutboxMail mail, String awaited) {
        jdbc.sql("insert into reminder (mail, step) values (?, ?)").param(mail.id()).param(awaited).update();
    }

    /** The day on which the step is due that a mail reminds of; empty where there is none, or no day for it. */
    Optional<LocalDate> due(String instance, String awaited) {
        // What is due at midnight is due on the evening before.
        return Optional.ofNullable(awaited)
                .flatMap(step -> steps.due(instance, step))
                .map(due -> due.minusSeconds(1).atZone(clock.getZone()).toLocalDate());
    }

    /** In the transaction that holds the mail: one that may not leave is dropped or put off. */
    public boolean mayLeave(OutboxMail mail) {
        if (!readers.want(mail.template(), mail.reference(), mail.recipient()) || isPointless(mail)) {
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

    /** A reminder of something that has been done since it was written. */
    private boolean isPointless(OutboxMail mail) {
        return awaited(mail).filter(step -> !steps.isOpen(mail.instance(), step)).isPresent();
    }

    private Optional<String> awaited(OutboxMail mail) {
        return jdbc.sql("select step from reminder where mail = ?").param(mail.id()).query(String.class).optional();
    }
}
