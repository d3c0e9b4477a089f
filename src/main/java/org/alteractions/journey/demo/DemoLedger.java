package org.alteractions.journey.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Results of the demo steps, recorded in the transaction of each step, so that none is executed twice. */
@Component
@Profile("demo")
class DemoLedger {

    private static final String BEGIN = "begin";

    /** Result of a step. */
    enum Outcome {
        TOLD,
        /** A user of the demo has done it, or its timer has fired. */
        MEANWHILE,
        /** Its case, or one that it needs, has ended in another way. */
        LEFT_OUT
    }

    /** @param subject reference of the case that a start has opened; the task that was completed; or null */
    record Row(Outcome outcome, String subject) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Steps that an earlier start left out are tried again.
     *
     * @return whether the demo data may be created; false if the database already has other dossiers
     */
    boolean begin() {
        if (find(BEGIN).isEmpty()) {
            if (jdbc.sql("select count(*) from dossier").query(Long.class).single() > 0) {
                return false;
            }
            note(BEGIN, Outcome.TOLD, null);
        }
        jdbc.sql("delete from demo_step where outcome = ?").param(Outcome.LEFT_OUT.name()).update();
        return true;
    }

    Optional<Row> find(String step) {
        return jdbc.sql("select outcome, subject from demo_step where step = ?").param(step).query(Row.class)
                .optional();
    }

    boolean knows(String subject) {
        return jdbc.sql("select count(*) from demo_step where subject = ?").param(subject).query(Long.class)
                .single() > 0;
    }

    void note(String step, Outcome outcome, String subject) {
        jdbc.sql("insert into demo_step (step, outcome, subject, noted_at) values (?, ?, ?, ?)")
                .params(step, outcome.name(), subject, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Number of steps with a result of any kind. */
    int count() {
        return jdbc.sql("select count(*) from demo_step where step <> ?").param(BEGIN).query(Integer.class).single();
    }

    Map<Outcome, Long> summary() {
        return jdbc.sql("select outcome, subject from demo_step").query(Row.class).list().stream()
                .collect(Collectors.groupingBy(Row::outcome, Collectors.counting()));
    }
}
