package org.alteractions.journey.mail.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Metrics of the mails for operators; counted on request. */
@Component
class OutboxGauges implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxGauges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (OutboxMail.State state : OutboxMail.State.values()) {
            Gauge.builder("journey.mails", () -> count(state))
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .description("Mails in the outbox")
                    .register(registry);
        }
        Gauge.builder("journey.mails.oldest", this::secondsSinceOldest)
                .baseUnit("seconds")
                .description("How long the mail has waited that waits longest")
                .register(registry);
    }

    private long count(OutboxMail.State state) {
        return jdbc.sql("select count(*) from outbox_mail where state = ?").param(state.name()).query(Long.class)
                .single();
    }

    private long secondsSinceOldest() {
        return jdbc.sql("select created_at from outbox_mail where state = 'PENDING' order by created_at limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(written -> Duration.between(written.toInstant(), clock.instant()).toSeconds())
                .orElse(0L);
    }
}
