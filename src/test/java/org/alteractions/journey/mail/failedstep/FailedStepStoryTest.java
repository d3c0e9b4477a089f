package org.alteractions.journey.mail.failedstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.People;
import org.alteractions.journey.process.correction.RecordChange;
import org.alteractions.journey.process.correction.RecordChangeService;
import org.alteractions.journey.process.failedstep.FailedSteps;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.EngineTables;
import org.alteractions.journey.testing.OneStepProcess;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.UnblockStepAnswers;
import org.alteractions.journey.testing.ids.FailedStepSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of failed-step.bpmn: the chapter's staff learn of a failed step and repair it. */
@Story
class FailedStepStoryTest extends StoryTest {

    private static final String UNBLOCK = FailedStepSteps.UNBLOCK_STEP;
    private static final String RIGHT = "anne.le-goff@jardins.example";
    @Autowired
    FailedSteps steps;

    @Autowired
    Stumbler stumbler;

    @Autowired
    People people;

    @Autowired
    TaskPanel panel;

    @Autowired
    RecordChangeService changes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    OneStepProcess process;

    @Autowired
    EngineTables engine;

    private String dossier;

    @BeforeEach
    void aCaseStumbles() {
        process.deployCalling("stumbler");
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        stumbler.stumbles = true;
        stumbler.participant = ParticipantId.of(
                "structure", jdbc.sql("select max(id) from structure").query(Long.class).single());
        process.start(dossier);
    }

    @AfterEach
    void forget() {
        stumbler.stumbles = false;
        process.forget();
    }

    @Test
    void stepAboutAPersonFails_staffReadWhichAndWhom_correctTheAddress_andItIsDone() {
        fail();

        Task task = journey.task(dossier, UNBLOCK);
        assertThat(journey.as("nantes", () -> panel.card(task.getId())).about())
                .isEqualTo("Les Jardins solidaires – Envoyer l'invitation, Anne Le Goff (Les Jardins solidaires)");
        Map<String, Object> shown = journey.shown(task);
        assertThat(shown.get("failedStepName")).hasToString("Envoyer l'invitation · " + dossier);
        assertThat(shown.get("failedStepPerson").toString()).startsWith("Anne Le Goff");
        assertThat(shown.get("failedStepProblem").toString()).contains("Vérifiez son adresse électronique");
        assertThat(shown.get("failedStepSince").toString()).startsWith("Un essai sans succès")
                .contains("L'application réessaie d'elle-même");
        assertThat(shown.get("failedStepAddress")).isEqualTo(RequestFixtures.CONTACT);
        assertThat(engine.placesOf(List.of("100%bio@coop.example"))).isEmpty();

        assertThatThrownBy(() -> journey.complete(dossier, UNBLOCK,
                UnblockStepAnswers.correctAddress().failedStepAddress(RequestFixtures.CONTACT)))
                .hasMessageContaining("c'est l'adresse qui est déjà connue");
        stumbler.stumbles = false;
        journey.complete(dossier, UNBLOCK, UnblockStepAnswers.correctAddress().failedStepAddress(RIGHT));

        assertThat(journey.isRunning(OneStepProcess.ID, dossier)).isFalse();
        assertThat(journey.isRunning(ProcessIds.FAILED_STEP, dossier)).isFalse();
        assertThat(people.find(stumbler.participant, CaseReference.of(dossier)).orElseThrow().address())
                .hasToString(RIGHT);
        assertThat(changes.latest(stumbler.participant.value()))
                .extracting(RecordChange::valueBefore, RecordChange::valueAfter, RecordChange::changedBy)
                .containsExactly(tuple(RequestFixtures.CONTACT, RIGHT, "story-nantes"));
    }

    @Test
    void stepSucceedsByItself_theTaskGoes() {
        fail();
        steps.tell();
        assertThat(journey.tasks(dossier, UNBLOCK)).hasSize(1);

        stumbler.stumbles = false;
        journey.runStep(dossier, "step");
        steps.tell();

        assertThat(journey.tasks(dossier, UNBLOCK)).isEmpty();
        assertThat(journey.isRunning(ProcessIds.FAILED_STEP, dossier)).isFalse();
    }

    @Test
    void technicalFailure_isToldOnlyIfItLasts_andCanBeLeftToTheOperators() {
        stumbler.participant = null;
        fail();
        assertThat(journey.tasks(dossier, UNBLOCK)).isEmpty();
        fail();
        assertThat(journey.shown(journey.task(dossier, UNBLOCK)).get("failedStepProblem").toString())
                .startsWith("La difficulté est technique");
        assertThatThrownBy(() -> journey.complete(dossier, UNBLOCK,
                UnblockStepAnswers.correctAddress().failedStepAddress(RIGHT)))
                .hasMessageContaining("cette étape n'échoue pas à cause d'une adresse");

        journey.complete(dossier, UNBLOCK, UnblockStepAnswers.leaveToOperators());
        steps.tell();
        assertThat(journey.tasks(dossier, UNBLOCK)).isEmpty();
        assertThat(management.createJobQuery().activityId("step").count()).isEqualTo(1);
    }

    @Test
    void stepThatIsTriedAgainInVain_isToldAgain() {
        fail();
        catchThrowable(() -> journey.complete(dossier, UNBLOCK, UnblockStepAnswers.tryAgain()));
        steps.tell();

        assertThat(journey.tasks(dossier, UNBLOCK)).hasSize(1);
        assertThat(management.createJobQuery().activityId("step").withRetriesLeft().count()).isEqualTo(1);
    }

    private void fail() {
        catchThrowable(() -> journey.runStep(dossier, "step"));
        steps.tell();
    }
}
