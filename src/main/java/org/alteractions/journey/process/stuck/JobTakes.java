package org.alteractions.journey.process.stuck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts how often each running job was locked. Work that is longer than the lock is taken again and again, and the
 * engine counts no failure. Scans are more frequent than locks, so each lock is seen.
 */
@Component
class JobTakes {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JobTakes(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param before end of the lock that was seen last; null for a job that is seen for the first time */
    private record Lock(String job, Instant until, Instant before) {

        static Lock of(ResultSet row, int number) throws SQLException {
            return new Lock(row.getString("job"), StuckQuery.wallClock(row, "locked"),
                    StuckQuery.moment(row, "locked_until"));
        }

        boolean isKnown() {
            return before != null;
        }
    }

    void count() {
        List<Lock> locks = jdbc.sql("""
                select j.id_ job, j.lock_exp_time_ locked, k.locked_until locked_until
                from act_ru_job j left join job_take k on k.job = j.id_
                where j.lock_exp_time_ is not null""").query(Lock::of).list().stream()
                .filter(lock -> !StuckRow.at(lock.until()).equals(StuckRow.at(lock.before())))
                .toList();
        batches.batchUpdate("insert into job_take (locked_until, takes, job) values (?, 1, ?)",
                locks.stream().filter(lock -> !lock.isKnown()).map(JobTakes::values).toList());
        batches.batchUpdate("update job_take set locked_until = ?, takes = takes + 1 where job = ?",
                locks.stream().filter(Lock::isKnown).map(JobTakes::values).toList());
        jdbc.sql("delete from job_take where not exists (select 1 from act_ru_job j where j.id_ = job)").update();
    }

    private static Object[] values(Lock lock) {
        return new Object[] {StuckRow.at(lock.until()), lock.job()};
    }
}
