package org.alteractions.journey.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import org.alteractions.journey.testing.OneStepProcess;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs that collide with another transaction, and jobs of a killed node. */
@Story
class JobCollisionsTest extends StoryTest {

    private static final String CASE = "NAN-00-001";
    private static final long FIVE_MINUTES = 300_000;

    @Autowired
    OneStepProcess process;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    DataSource database;

    @Autowired
    Collider collider;

    @BeforeEach
    void aStepIsToBeDone() {
        process.deployCalling("collider");
        collider.successes = 0;
        start();
    }

    @AfterEach
    void forget() {
        process.forget();
    }

    @Test
    void collisionInOurOwnTables_leavesTheJobAsItWas_andItRunsAgainAtOnce() {
        collider.collisions = 2;
        int retries = job().getRetries();

        for (int collision = 0; collision < 2; collision++) {
            Throwable failure = catchThrowable(() -> journey.runStep(CASE, "step"));

            assertThat(failure).isInstanceOf(OptimisticLockingException.class).hasMessageNotContaining("stale");
            Job job = job();
            assertThat(job.getRetries()).isEqualTo(retries);
            assertThat(job.getDuedate()).isNull();
            assertThat(job.getExceptionMessage()).isNull();
        }
        journey.runStep(CASE, "step");
        assertThat(collider.successes).isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(CASE).count()).isZero();
    }

    @Test
    void collisionWithoutEnd_becomesAFailure() {
        collider.collisions = CollidedJobs.MOST_COLLISIONS + 1;
        for (int collision = 0; collision <= CollidedJobs.MOST_COLLISIONS; collision++) {
            catchThrowable(() -> journey.runStep(CASE, "step"));
        }

        assertThat(job().getExceptionMessage()).startsWith("org.springframework.dao.OptimisticLockingFailureException at ");
        assertThat(job().getDuedate()).isNotNull();
    }

    /** 28 exclusive jobs of one instance, each of a second, outlast a lock of fifteen seconds and run twice. */
    @Test
    void locksAreLongerThanTheWork_inEveryProfile() {
        assertThat(engine.getJobExecutor().getLockTimeInMillis()).isGreaterThanOrEqualTo((int) FIVE_MINUTES);
        for (String file : new String[] {"application.yaml", "application-demo.yaml"}) {
            YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
            settings.setResources(new ClassPathResource(file));
            assertThat(settings.getObject()).as(file).doesNotContainKey("camunda.bpm.job-execution.lock-time-in-millis");
        }
    }

    @Test
    void nodeStartsAgain_itsOwnJobsAreFree_anotherNodesAreNot() {
        start();
        var ids = management.createJobQuery().activityId("step").list().stream().map(Job::getId).toList();
        lock(ids.get(0), "this-node");
        lock(ids.get(1), "another-node");

        new OwnLocks(database, "this-node").postProcessEngineBuild(null);

        assertThat(owner(ids.get(0))).isNull();
        assertThat(owner(ids.get(1))).isEqualTo("another-node");
    }

    private void start() {
        process.start(CASE);
    }

    private Job job() {
        return management.createJobQuery().activityId("step").singleResult();
    }

    private void lock(String job, String owner) {
        assertThat(JdbcClient.create(database)
                        .sql("update ACT_RU_JOB set LOCK_OWNER_ = ?, LOCK_EXP_TIME_ = ? where ID_ = ?")
                        .params(owner, Timestamp.from(Instant.now().plusMillis(FIVE_MINUTES)), job)
                        .update())
                .isEqualTo(1);
    }

    private String owner(String job) {
        return ((JobEntity) management.createJobQuery().jobId(job).singleResult()).getLockOwner();
    }
}
