package org.alteractions.journey.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.testing.OneStepProcess;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A retry happens now, and its incident stays until the step is done. */
@Story
class RetriesTest extends StoryTest {

    private static final Duration LONGEST_SPREAD = Duration.ofSeconds(5);

    @Autowired
    OneStepProcess process;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    FailingStep step;

    @BeforeEach
    void aStepFails() {
        // Retries of the stories before, at the same hour, are queued before these.
        journey.oversleep(Duration.ofMinutes(7));
        process.deployCalling("failingStep");
        step.breakDown();
        Stream.of("NAN-00-001", "NAN-00-002", "NAN-00-003").forEach(process::start);
        jobs().forEach(this::run);
    }

    @AfterEach
    void forget() {
        process.forget();
    }

    @Test
    void stepWithRetriesLeft_waitsForItsNextAttempt_andARetryMakesItDueNow() {
        Job job = jobs().get(0);
        assertThat(job.getRetries()).isPositive();
        assertThat(job.getDuedate()).isAfter(ClockUtil.getCurrentTime());

        management.setJobRetries(job.getId(), 1);

        assertDueNow(job);
    }

    @Test
    void incidentStays_untilTheStepIsDone() {
        Job job = jobs().get(0);
        management.setJobRetries(job.getId(), 0);
        String incident = incidents(job).get(0);

        management.setJobRetries(job.getId(), 1);
        assertThat(incidents(job)).containsExactly(incident);
        assertDueNow(job);
        run(job);
        assertThat(incidents(job)).as("after it has failed anew").containsExactly(incident);

        step.mend();
        management.setJobRetries(job.getId(), 1);
        management.executeJob(job.getId());
        assertThat(runtime.createIncidentQuery().configuration(job.getId()).count()).isZero();
    }

    @Test
    void retriesOfAStep_reachJobsWithRetriesLeft_andAreSpread() {
        List<Job> failed = jobs();
        management.setJobRetries(failed.get(0).getId(), 0);

        management.setJobRetriesByJobDefinitionId(failed.get(0).getJobDefinitionId(), 2);

        assertThat(jobs()).extracting(Job::getRetries).containsOnly(2);
        assertSpread();
    }

    @Test
    void bulkRetries_areSpread() {
        management.setJobRetries(jobs().stream().map(Job::getId).toList(), 2);

        assertSpread();
    }

    @Test
    void batchOfRetries_makesEachJobDueNow() {
        management.setJobRetriesAsync(jobs().stream().map(Job::getId).toList(), 2);
        management.createBatchQuery().list().forEach(batch -> {
            management.executeJob(
                    management.createJobQuery().jobDefinitionId(batch.getSeedJobDefinitionId()).singleResult().getId());
            management.createJobQuery().jobDefinitionId(batch.getBatchJobDefinitionId()).list()
                    .forEach(job -> management.executeJob(job.getId()));
        });

        assertThat(jobs()).extracting(Job::getRetries).containsOnly(2);
        assertSpread();
    }

    @Test
    void dueDateOfTheRequestCounts_andAWaitingTimerKeepsItsOwn() {
        Job job = jobs().get(0);
        Date later = Date.from(Instant.parse("2027-03-01T09:00:00Z"));
        management.setJobRetries(1).jobId(job.getId()).dueDate(later).execute();
        assertThat(again(job).getDuedate()).hasSameTimeAs(later);

        process.deploy("<intermediateCatchEvent id='step'><timerEventDefinition><timeDuration>P9D</timeDuration>"
                + "</timerEventDefinition></intermediateCatchEvent>");
        process.start("NAN-00-004");
        Job timer = management.createJobQuery().timers().activityId("step").singleResult();
        management.setJobRetries(timer.getId(), 3);
        assertThat(again(timer).getDuedate()).hasSameTimeAs(timer.getDuedate());
    }

    private void assertDueNow(Job job) {
        assertThat(again(job).getDuedate())
                .isBeforeOrEqualTo(Date.from(ClockUtil.getCurrentTime().toInstant().plus(LONGEST_SPREAD)));
    }

    private void assertSpread() {
        jobs().forEach(this::assertDueNow);
        List<Date> dates = jobs().stream().map(Job::getDuedate).sorted().toList();
        for (int index = 1; index < dates.size(); index++) {
            assertThat(dates.get(index).getTime() - dates.get(index - 1).getTime())
                    .isGreaterThanOrEqualTo(RetriedJobs.APART.toMillis());
        }
    }

    private void run(Job job) {
        assertThat(catchThrowable(() -> management.executeJob(job.getId()))).isNotNull();
    }

    private List<Job> jobs() {
        return management.createJobQuery().activityId("step").messages().list();
    }

    private Job again(Job job) {
        return management.createJobQuery().jobId(job.getId()).singleResult();
    }

    private List<String> incidents(Job job) {
        return runtime.createIncidentQuery().configuration(job.getId()).list().stream()
                .map(incident -> incident.getId()).toList();
    }
}
