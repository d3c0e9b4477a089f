package org.alteractions.journey.process.failedstep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores failed steps. Uses plain SQL, because the engine needs it before the Spring Data repositories exist. */
@Component
class FailedStepRepository {

    private final JdbcClient jdbc;

    FailedStepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Records the first or another attempt. */
    void note(FailedStep step) {
        int known = jdbc.sql("""
                update failed_step set attempts = attempts + 1, failed_at = ?, participant = ? where job = ?""")
                .params(at(step.failedAt()), participant(step), step.job())
                .update();
        if (known == 0) {
            jdbc.sql("""
                    insert into failed_step
                    (job, reference, chapter, process, step, participant, attempts, failed_at, told)
                    values (?, ?, ?, ?, ?, ?, ?, ?, false)""")
                    .params(step.job(), step.reference().value(), step.chapter().value(), step.process(), step.step(),
                            participant(step), step.attempts(), at(step.failedAt()))
                    .update();
        }
    }

    List<FailedStep> all() {
        return jdbc.sql("select * from failed_step order by failed_at").query(FailedStepRepository::row).list();
    }

    Optional<FailedStep> find(String job) {
        return jdbc.sql("select * from failed_step where job = ?").param(job).query(FailedStepRepository::row)
                .optional();
    }

    /** @return whether this caller is the one that creates the task */
    boolean claim(String job) {
        return jdbc.sql("update failed_step set told = true where job = ? and not told").param(job).update() == 1;
    }

    boolean forget(String job) {
        return jdbc.sql("delete from failed_step where job = ?").param(job).update() == 1;
    }

    private static FailedStep row(ResultSet row, int number) throws SQLException {
        return new FailedStep(row.getString("job"), CaseReference.of(row.getString("reference")),
                ChapterId.of(row.getString("chapter")),
                row.getString("process"), row.getString("step"), ParticipantId.of(row.getString("participant")),
                row.getInt("attempts"), row.getObject("failed_at", OffsetDateTime.class).toInstant());
    }

    private static String participant(FailedStep step) {
        return step.participant() == null ? null : step.participant().value();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
