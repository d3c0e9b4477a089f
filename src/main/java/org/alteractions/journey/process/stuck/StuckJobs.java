package org.alteractions.journey.process.stuck;

import static org.alteractions.journey.process.stuck.StuckQuery.moment;
import static org.alteractions.journey.process.stuck.StuckQuery.wallClock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Jobs that fail, do not run, or never end. */
@Component
class StuckJobs implements StuckFinder {

    /** Of several starts of the same work: the second one may be the restart of a node. */
    static final int MOST_TAKES = 3;

    /** Far beyond the engine's lock of five minutes. */
    private static final Duration ENDLESS = Duration.ofHours(1);

    /** The engine's own jobs, which belong to no case, are listed if they fail. */
    private static final String JOBS = """
            select %s, d.act_id_ node, j.id_ subject, j.duedate_ due, j.create_time_ created, j.type_ kind,
                j.exception_msg_ failure, j.retries_ retries, j.lock_exp_time_ locked, j.suspension_state_ suspension,
                f.attempts attempts, f.failed_at failed_at, k.takes takes
            from act_ru_job j
            left join act_ru_execution p on p.id_ = j.process_instance_id_
            left join act_ru_execution e on e.id_ = j.execution_id_
            left join act_re_procdef pd on pd.id_ = j.process_def_id_
            left join act_ru_jobdef d on d.id_ = j.job_def_id_
            left join failed_step f on f.job = j.id_
            left join job_take k on k.job = j.id_
            where (p.suspension_state_ is null or p.suspension_state_ = 1)
            and (j.exception_msg_ is not null or j.exception_stack_id_ is not null or j.retries_ <= 0
                or j.suspension_state_ = 2 or k.takes >= :takes or j.lock_exp_time_ > :endless
                or j.process_def_id_ is not null and coalesce(j.duedate_, j.create_time_) < :overdue
                    and (j.lock_exp_time_ is null or j.lock_exp_time_ < :now))""";

    private final StuckQuery query;
    private final StuckRules rules;

    StuckJobs(StuckQuery query, StuckRules rules) {
        this.query = query;
        this.rules = rules;
    }

    @Override
    public List<StuckCase> find(StuckScope scope, Instant now) {
        Map<String, ?> params = Map.of("takes", MOST_TAKES, "now", wallClock(now), "endless",
                wallClock(now.plus(ENDLESS)),
                "overdue", wallClock(now.minus(rules.after(StuckReason.JOB_OVERDUE))));
        return query.rows(JOBS, scope, params, (row, number) -> job(row, now));
    }

    private StuckCase job(ResultSet row, Instant now) throws SQLException {
        String failure = row.getString("failure");
        int retries = row.getInt("retries");
        Instant due = wallClock(row, "due");
        StuckReason reason = reason(row, failure);
        StuckPlace place = StuckQuery.place(row);
        boolean failing = reason == StuckReason.JOB_FAILING || reason == StuckReason.JOB_WITHOUT_RETRIES;
        StuckAttempts attempts = new StuckAttempts(
                failing ? Math.max(1, row.getInt("attempts")) : row.getInt("takes"),
                failing && failure != null ? failure.split("[ :]", 2)[0] : null, moment(row, "failed_at"),
                retries > 0 ? (due == null ? wallClock(row, "created") : due) : null);
        return new StuckCase(StuckQuery.reference(row), StuckQuery.chapter(row), rules.phase(place.process()), place,
                reason, since(row, reason, due, now), attempts, detail(row, reason));
    }

    private static StuckReason reason(ResultSet row, String failure) throws SQLException {
        if (row.getInt("retries") <= 0) {
            return StuckReason.JOB_WITHOUT_RETRIES;
        }
        if (failure != null) {
            return StuckReason.JOB_FAILING;
        }
        if (row.getInt("takes") >= MOST_TAKES) {
            return StuckReason.JOB_TAKEN_AGAIN;
        }
        return row.getInt("suspension") == 2 ? StuckReason.JOB_SUSPENDED : StuckReason.JOB_OVERDUE;
    }

    // The due date of a failed job is that of its next attempt. A step is due when the engine creates its job.
    private static Instant since(ResultSet row, StuckReason reason, Instant due, Instant now) throws SQLException {
        Instant created = wallClock(row, "created");
        boolean timer = "timer".equals(row.getString("kind"));
        Instant known = timer && (reason == StuckReason.JOB_OVERDUE || reason == StuckReason.JOB_TAKEN_AGAIN)
                ? due
                : timer ? moment(row, "failed_at") : created;
        return Stream.of(known, due, created).filter(Objects::nonNull).filter(moment -> !moment.isAfter(now))
                .findFirst().orElse(now);
    }

    private static String detail(ResultSet row, StuckReason reason) throws SQLException {
        Instant locked = wallClock(row, "locked");
        String failure = row.getString("failure");
        if (failure != null) {
            return failure;
        }
        return reason == StuckReason.JOB_OVERDUE && locked != null ? "locked until " + locked : "";
    }
}
