package org.alteractions.journey.mail.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alteractions.journey.process.OpenSteps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the step that each reminder is about. */
@Component
public class RemindedSteps {

    private final OpenSteps steps;
    private final JdbcClient jdbc;
    private final Clock clock;

    public RemindedSteps(OpenSteps steps, JdbcClient jdbc, Clock clock) {
        this.steps = steps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void remember(OutboxMail mail, String awaited) {
        jdbc.sql("insert into reminder (mail, step) values (?, ?)").param(mail.id()).param(awaited).update();
    }

    /** The day in Europe/Paris on which a step is due; empty without a step, or if the step has no due date. */
    Optional<LocalDate> due(String instance, String awaited) {
        // A step due at midnight is due on the day before.
        return Optional.ofNullable(awaited)
                .flatMap(step -> steps.due(instance, step))
                .map(due -> due.minusSeconds(1).atZone(clock.getZone()).toLocalDate());
    }

    /** Whether the mail reminds of a step that has been completed since it was written. */
    boolean isDone(OutboxMail mail) {
        return awaited(mail).filter(step -> !steps.isOpen(mail.instance(), step)).isPresent();
    }

    private Optional<String> awaited(OutboxMail mail) {
        return jdbc.sql("select step from reminder where mail = ?").param(mail.id()).query(String.class).optional();
    }
}
