package org.alteractions.journey.process.stuck;

import static org.alteractions.journey.process.stuck.StuckQuery.wallClock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of the engine and of the stuck cases, in four statements. */
@Component
class StuckFigures {

    /** Longer than the longest pause of an idle job executor. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private static final String JOBS = """
            select coalesce(sum(case when retries_ > 0 and exception_msg_ is not null then 1 else 0 end), 0) failing,
                coalesce(sum(case when retries_ <= 0 then 1 else 0 end), 0) failed,
                coalesce(sum(case when retries_ > 0 and suspension_state_ = 1 and duedate_ < :overdue
                    then 1 else 0 end), 0) overdue,
                min(case when retries_ > 0 and suspension_state_ = 1 and exception_msg_ is null
                    and coalesce(duedate_, create_time_) < :now then coalesce(duedate_, create_time_) end) oldest
            from act_ru_job""";

    private final JdbcClient jdbc;
    private final StuckRules rules;
    private final Clock clock;

    StuckFigures(JdbcClient jdbc, StuckRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param oldestSeconds how long the job has been due that has been due for longest, retries aside */
    record Jobs(long failing, long failed, long overdue, long oldestSeconds) {}

    record Figures(Map<StuckReason, Long> stuck, long incidents, Jobs jobs, Map<Phase, Long> running) {}

    private record Count(String name, long number) {}

    Figures count() {
        Instant now = clock.instant();
        Map<StuckReason, Long> stuck = jdbc.sql("""
                select reason name, count(*) number from stuck_case where solved_at is null group by reason""")
                .query(Count.class).list().stream()
                .collect(Collectors.toMap(count -> StuckReason.valueOf(count.name()), Count::number));
        Map<Phase, Long> running = new EnumMap<>(Phase.class);
        jdbc.sql("""
                select pd.key_ name, count(*) number
                from act_ru_execution p join act_re_procdef pd on pd.id_ = p.proc_def_id_
                where p.parent_id_ is null group by pd.key_""")
                .query(Count.class).list()
                .forEach(count -> running.merge(rules.phase(count.name()), count.number(), Long::sum));
        long incidents = jdbc.sql("select count(*) from act_ru_incident where id_ = root_cause_incident_id_")
                .query(Long.class).single();
        return new Figures(stuck, incidents, jdbc.sql(JOBS)
                .params(Map.of("now", wallClock(now), "overdue", wallClock(now.minus(GRACE))))
                .query((row, number) -> jobs(row, now))
                .single(), running);
    }

    private static Jobs jobs(ResultSet row, Instant now) throws SQLException {
        Instant oldest = wallClock(row, "oldest");
        return new Jobs(row.getLong("failing"), row.getLong("failed"), row.getLong("overdue"),
                oldest == null ? 0 : Duration.between(oldest, now).toSeconds());
    }
}
