package org.alteractions.journey.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Checks that each form, event or timer of a case sends at most one mail per person. Every story ends with this check.
 */
@Component
public class MailMoments {

    /** Templates that may come together, with the reason. */
    private static final Map<Set<String>, String> TOGETHER = Map.of();

    private final JdbcClient jdbc;
    private final List<Long> begun = new ArrayList<>();

    MailMoments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long id, String reference, String recipient, String template, OffsetDateTime writtenAt) {}

    /** Somebody does something: mails from here on belong together, as long as no time passes. */
    public void begin() {
        begun.add(jdbc.sql("select coalesce(max(id), 0) from outbox_mail").query(Long.class).single());
    }

    void forget() {
        begun.clear();
    }

    void assertOneMailPerPersonAndMoment() {
        Map<String, Set<String>> moments = new TreeMap<>();
        jdbc.sql("select id, reference, recipient, template, created_at from outbox_mail where state <> 'DROPPED' order by id")
                .query((row, number) -> new Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4),
                        row.getObject(5, OffsetDateTime.class)))
                .list()
                .forEach(mail -> moments.computeIfAbsent(moment(mail), key -> new TreeSet<>())
                        .add(mail.template()));
        moments.values().removeIf(templates -> templates.size() == 1 || TOGETHER.containsKey(templates));
        assertThat(moments).as("mails to one person about one case in one moment").isEmpty();
    }

    private String moment(Row mail) {
        long action = begun.stream().filter(id -> id < mail.id()).count();
        return "%s to %s, action %d, %s".formatted(mail.reference(), mail.recipient(), action,
                mail.writtenAt().toInstant().truncatedTo(ChronoUnit.MINUTES));
    }
}
