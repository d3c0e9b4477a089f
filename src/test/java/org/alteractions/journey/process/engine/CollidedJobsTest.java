package org.alteractions.journey.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

class CollidedJobsTest {

    private final CollidedJobs collided = new CollidedJobs();

    @Test
    void collisionInTheEngineOrInOurTables_runsAgain() {
        assertThat(collided.runsAgain("1", new OptimisticLockingException("stale"))).isTrue();
        assertThat(collided.runsAgain("2", new OptimisticLockingFailureException("stale"))).isTrue();
        assertThat(collided.runsAgain("3", new CannotAcquireLockException("lock"))).isTrue();
        assertThat(collided.runsAgain("4", new DuplicateKeyException("twice"))).isTrue();
        assertThat(collided.runsAgain("5", new ProcessEngineException(new SQLException("deadlock", "40001")))).isTrue();
    }

    @Test
    void anythingElse_fails() {
        assertThat(collided.runsAgain("1", new IllegalStateException("broken"))).isFalse();
        assertThat(collided.runsAgain("1", new ProcessEngineException(new SQLException("too long", "22001")))).isFalse();
        assertThat(collided.runsAgain("1", new SQLException("closed"))).isFalse();
    }

    @Test
    void collisionWithoutEnd_isADefect() {
        IntStream.range(0, CollidedJobs.MOST_COLLISIONS).forEach(time -> assertThat(collide("1")).isTrue());

        assertThat(collide("1")).isFalse();
        assertThat(collide("2")).isTrue();
        assertThat(collide("1")).as("counted anew after its failure").isTrue();
    }

    private boolean collide(String job) {
        return collided.runsAgain(job, new OptimisticLockingFailureException("stale"));
    }
}
