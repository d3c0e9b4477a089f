package org.alteractions.journey.mail.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of the mails, in two statements. */
@Component
class OutboxFigures {

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Figures(Map<OutboxMail.State, Long> mails, long oldestSeconds) {}

    private record Count(OutboxMail.State state, long number) {}

    Figures count() {
        return new Figures(jdbc.sql("select state, count(*) number from outbox_mail group by state")
                .query(Count.class).list().stream().collect(Collectors.toMap(Count::state, Count::number)), oldest());
    }

    long oldest() {
        return jdbc.sql("select created_at from outbox_mail where state = 'PENDING' order by created_at limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(written -> Duration.between(written.toInstant(), clock.instant()).toSeconds())
                .orElse(0L);
    }
}
