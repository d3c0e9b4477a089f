package org.alteractions.journey.process.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Long steps that do not complete. */
@Story
class LongStepsTest extends StoryTest {

    private static final String SESSION = RegistrationFixtures.SEASON + "/cafe-select";
    private static final Duration CLAIM_AND_A_BIT = Duration.ofSeconds(61);

    @Autowired
    LongSteps steps;

    @Autowired
    UnluckyStep unlucky;

    @Autowired
    RuntimeService runtime;

    private String instance;

    @BeforeEach
    void workIsAskedFor() {
        unlucky.transactionOpen.clear();
        unlucky.collisions = 0;
        registrations.open();
        journey.call(ProcessIds.CAFE_SELECT, SESSION, "nantes");
        var task = journey.task(SESSION, CafeSelectSteps.PREPARE_SESSION);
        instance = task.getProcessInstanceId();
        steps.ask(task.getExecutionId(), instance, "unluckyStep", CaseReference.of(SESSION));
    }

    @Test
    void workIsDoneWithoutTransaction_andLeftAloneWhileSomebodyHasIt() {
        assertThat(steps.work()).isZero();
        assertThat(steps.work()).isZero();

        assertThat(unlucky.transactionOpen).containsExactly(false);
    }

    @Test
    void workThatAFallenNodeHasLeftBehind_isTakenUpAgain_threeTimesInAll_thenOperatorsSeeIt() {
        journey.run();
        journey.pass(CLAIM_AND_A_BIT);
        assertThat(unlucky.transactionOpen).hasSize(2);
        assertThat(incidents()).isZero();
        journey.pass(CLAIM_AND_A_BIT);
        journey.pass(CLAIM_AND_A_BIT);
        assertThat(unlucky.transactionOpen).hasSize(3);
        assertThat(incidents()).isEqualTo(1);

        Incident incident = runtime.createIncidentQuery().incidentType(LongSteps.FAILED).singleResult();
        assertThat(incident.getIncidentMessage()).isEqualTo("Step unluckyStep failed: "
                + "java.lang.IllegalStateException at " + UnluckyStep.class.getName() + ".compute:43");
        runtime.resolveIncident(incident.getId());
        journey.run();
        assertThat(unlucky.transactionOpen).hasSize(4);
    }

    /** Nothing of the first result is kept, and the second attempt is a first one. */
    @Test
    void workWhoseInputHasChangedMeanwhile_isDoneAgainAtOnce() {
        unlucky.outdated = true;
        steps.work();
        assertThat(jdbc.sql("select attempts from long_step").query(Long.class).single()).isZero();

        steps.work();
        assertThat(unlucky.transactionOpen).containsExactly(false, false);
        assertThat(jdbc.sql("select attempts from long_step").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void collisionWithAnotherTransaction_isRepeatedAtOnce_andCostsNoAttempt() {
        unlucky.collisions = 2;
        steps.work();

        assertThat(unlucky.transactionOpen).hasSize(3);
        assertThat(steps.waiting()).isEqualTo(1);
        assertThat(jdbc.sql("select attempts from long_step").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void workOfAProcessThatHasEnded_isForgotten() {
        runtime.deleteProcessInstance(instance, "ended");
        steps.work();

        assertThat(unlucky.transactionOpen).isEmpty();
        assertThat(jdbc.sql("select count(*) from long_step").query(Long.class).single()).isZero();
    }

    private long incidents() {
        return runtime.createIncidentQuery().incidentType(LongSteps.FAILED).count();
    }
}
