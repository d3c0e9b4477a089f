package org.alteractions.journey.process.stuck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.Incidents;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.OneStepProcess;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each reason is found within its time, recorded once, and gone when it is solved. */
@Story
class StuckStoriesTest extends StoryTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Autowired
    StuckCases cases;

    @Autowired
    StuckRegister register;

    @Autowired
    StuckScan scan;

    @Autowired
    OneStepProcess process;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    Incidents incidents;

    @BeforeEach
    void staff() {
        accounts.create();
    }

    @AfterEach
    void forget() {
        process.forget();
    }

    @Test
    void cleanSeason_hasNoStuckCase() {
        requested();

        assertThat(cases.all().cases()).isEmpty();
    }

    @Test
    void failingJob_isFoundAtOnce_withItsErrorAttemptsAndNextTry_andGoneWhenItWorks() {
        String job = failing("NAN-26-901");

        StuckCase found = only(StuckReason.JOB_FAILING);
        assertThat(found.reference()).isEqualTo(CaseReference.of("NAN-26-901"));
        assertThat(found.place().node()).isEqualTo("step");
        assertThat(found.place().subject()).isEqualTo(job);
        assertThat(found.attempts().count()).isEqualTo(1);
        assertThat(found.attempts().lastError()).isNotBlank();
        assertThat(found.attempts().next()).isAfter(journey.now());
        Instant since = found.since();
        journey.oversleep(A_MINUTE.multipliedBy(2));
        assertThatJobFails(job);
        assertThat(recorded(StuckReason.JOB_FAILING).since()).isEqualTo(since);
        assertThat(recorded(StuckReason.JOB_FAILING).attempts().count()).isEqualTo(2);

        runtime.deleteProcessInstance(found.place().instance(), "mended");
        assertNothingIsStuck();
    }

    @Test
    void jobWithoutRetries_isOneState_notAnIncidentBeside() {
        management.setJobRetries(failing("NAN-26-901"), 0);

        assertThat(cases.all().cases()).singleElement().extracting(StuckCase::reason)
                .isEqualTo(StuckReason.JOB_WITHOUT_RETRIES);
    }

    @Test
    void incidentOfAnotherKind_isFound() {
        String dossier = requested();
        String instance = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getProcessInstanceId();
        incidents.raise("test", instance, CaseReference.of(dossier), "1", "test");

        assertThat(only(StuckReason.OPEN_INCIDENT).detail()).isEqualTo("incident test");
        incidents.resolve("test", "1");
        assertNothingIsStuck();
    }

    @Test
    void overdueJob_isFoundAfterItsPatience() {
        waitingStep("NAN-26-901");

        assertThat(cases.all().cases()).isEmpty();
        journey.oversleep(Duration.ofMinutes(11));
        assertThat(only(StuckReason.JOB_OVERDUE).since()).isBefore(journey.now().minus(Duration.ofMinutes(10)));
    }

    @Test
    void workLongerThanItsLock_isListedAfterThreeTakes() {
        String job = waitingStep("NAN-26-901");
        for (int take = 1; take <= StuckJobs.MOST_TAKES; take++) {
            assertThat(register.all().cases()).isEmpty();
            journey.oversleep(Duration.ofMinutes(3));
            lock(job, Duration.ofMinutes(5));
            scan.scan();
            scan.scan();
        }

        assertThat(recorded(StuckReason.JOB_TAKEN_AGAIN).attempts().count()).isEqualTo(3);
    }

    @Test
    void unclaimedTask_isFoundAfterItsPatience_countedFromItsDueDate_claimedOneLater() {
        String dossier = requested();
        journey.pass(Duration.ofDays(15));
        assertThat(cases.all().cases()).isEmpty();
        journey.pass(Duration.ofDays(2));
        assertThat(only(StuckReason.TASK_UNCLAIMED).since())
                .isBetween(journey.now().minus(Duration.ofDays(4)), journey.now().minus(Duration.ofDays(2)));

        journey.take(dossier, QualificationSteps.QUALIFY_REQUEST, "nantes");
        assertThat(cases.all().cases()).isEmpty();
        journey.pass(Duration.ofDays(6));
        assertThat(only(StuckReason.TASK_OVERDUE).since())
                .isBetween(journey.now().minus(Duration.ofDays(10)), journey.now().minus(Duration.ofDays(8)));
    }

    @Test
    void taskOfAnAccountThatIsGone_isFoundOnItsDueDate() {
        String dossier = requested();
        journey.take(dossier, QualificationSteps.QUALIFY_REQUEST, "left");
        assertThat(cases.all().cases()).isEmpty();
        journey.pass(Duration.ofDays(15));

        only(StuckReason.TASK_OF_LEAVER);
    }

    @Test
    void phaseLongerThanExpected_isFound() {
        requested();
        journey.pass(Duration.ofDays(121));

        assertThat(reasons()).contains(StuckReason.PHASE_TOO_LONG);
    }

    @Test
    void suspended_isOneState_andItsStatesAreTheSameAfterwards() {
        String job = failing("NAN-26-901");
        String instance = only(StuckReason.JOB_FAILING).place().instance();
        scan.scan();
        runtime.suspendProcessInstanceById(instance);
        journey.oversleep(Duration.ofHours(6));
        scan.scan();
        runtime.activateProcessInstanceById(instance);
        scan.scan();

        assertThat(recorded(StuckReason.JOB_FAILING).place().subject()).isEqualTo(job);
        assertThat(jdbc.sql("select count(*) from stuck_case where reason = 'JOB_FAILING'").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void statements_areAsManyForManyCases() {
        List<String> none = Statements.here(() -> cases.all());
        for (int i = 0; i < 12; i++) {
            failing("NAN-26-9" + i);
        }
        List<String> many = Statements.here(() -> cases.all());

        assertThat(many).hasSameSizeAs(none).hasSizeLessThan(20);
        assertThat(cases.of(List.of(ChapterId.of("nantes"))).cases()).hasSize(12);
        assertThat(cases.of(List.of(ChapterId.of("paris"))).cases()).isEmpty();
        assertThat(cases.of(CaseReference.of("NAN-26-97")).cases()).hasSize(1);
        assertThat(cases.all().groups()).as("one cause").hasSize(1);
    }

    private String requested() {
        return journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
    }

    private StuckCase only(StuckReason reason) {
        List<StuckCase> found = cases.all().cases();
        assertThat(found).as("stuck cases").singleElement().extracting(StuckCase::reason).isEqualTo(reason);
        return found.get(0);
    }

    private List<StuckReason> reasons() {
        return cases.all().cases().stream().map(StuckCase::reason).toList();
    }

    /** After one more scan. */
    private StuckCase recorded(StuckReason reason) {
        scan.scan();
        List<StuckCase> found = register.all().cases();
        assertThat(found).as("recorded cases").singleElement().extracting(StuckCase::reason).isEqualTo(reason);
        return found.get(0);
    }

    private void assertNothingIsStuck() {
        scan.scan();
        assertThat(register.all().cases()).isEmpty();
    }

    private String waitingStep(String reference) {
        process.deploy("<serviceTask id='step' camunda:asyncBefore='true' camunda:expression='${deadlines.after(\"none\")}'/>");
        process.start(reference);
        return management.createJobQuery().processDefinitionKey(OneStepProcess.ID).active().list().stream()
                .filter(job -> job.getExceptionMessage() == null).findFirst().orElseThrow().getId();
    }

    private String failing(String reference) {
        String job = waitingStep(reference);
        assertThatJobFails(job);
        return job;
    }

    private void assertThatJobFails(String job) {
        try {
            management.executeJob(job);
        } catch (RuntimeException expected) {
            return;
        }
        throw new AssertionError("the job worked");
    }

    private void lock(String job, Duration time) {
        jdbc.sql("update act_ru_job set lock_owner_ = 'another', lock_exp_time_ = ? where id_ = ?")
                .params(StuckQuery.wallClock(journey.now().plus(time)), job)
                .update();
    }
}
