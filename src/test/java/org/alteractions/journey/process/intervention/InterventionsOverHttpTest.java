package org.alteractions.journey.process.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Intervention;
import org.alteractions.journey.journal.InterventionKind;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An operator's actions over REST, and what the journal says of them. */
@Story
class InterventionsOverHttpTest extends StoryTest {

    private static final String REASON = "Demande retirée par téléphone, voir Élodie";
    private static final String ENCODED = "Demande%20retir%C3%A9e%20par%20t%C3%A9l%C3%A9phone%2C%20voir%20%C3%89lodie";

    @Autowired
    Journal journal;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @LocalServerPort
    int port;

    private String dossier;
    private Task task;

    @BeforeEach
    void aRequestWaitsInNantes() {
        accounts.create();
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST);
    }

    @Test
    void cancellationWithoutAReason_isRefusedInTheCallersLanguage() {
        String instance = "/engine-rest/process-instance/" + task.getProcessInstanceId();

        Answer french = operator().delete(instance);
        Answer english = operator().with("Accept-Language", "en-US").delete(instance);

        assertThat(french.status()).isEqualTo(400);
        assertThat(french.json().path("message").asText()).startsWith("Donnez le motif");
        assertThat(english.json().path("message").asText()).startsWith("Give the reason");
        assertThat(operator().with("X-Journey-Reason", "x".repeat(501)).delete(instance).status()).isEqualTo(400);
        assertThat(interventions()).isEmpty();
        assertThat(journey.task(dossier, QualificationSteps.QUALIFY_REQUEST)).isNotNull();
    }

    @Test
    void cancellation_leavesOneEntryWithItsReason_andTheEngineNone() {
        Answer answer = because().delete("/engine-rest/process-instance/" + task.getProcessInstanceId());

        assertThat(answer.status()).isEqualTo(204);
        assertThat(interventions()).singleElement().satisfies(done -> {
            assertThat(done.kind()).isEqualTo(InterventionKind.CANCEL);
            assertThat(done.author()).isEqualTo(new Intervention.Author("operator", "operators", REASON));
            assertThat(done.subject().chapter().value()).isEqualTo("nantes");
            assertThat(done.before()).contains(QualificationSteps.QUALIFY_REQUEST);
            assertThat(done.after()).isEqualTo(TargetStates.GONE);
        });
        assertThat(journal.of(CaseReference.of(dossier)))
                .filteredOn(entry -> entry.event() == JournalEvent.INTERVENED).hasSize(1);
        assertThat(history.createHistoricProcessInstanceQuery().processInstanceId(task.getProcessInstanceId())
                .singleResult().getDeleteReason()).isNotEqualTo(REASON);
        assertThat(history.createUserOperationLogQuery().list())
                .noneSatisfy(entry -> assertThat(entry.getAnnotation()).contains("Élodie"));
    }

    @Test
    void refusedIntervention_leavesNoEntry() {
        Answer answer = because().json("PUT", "/engine-rest/job/" + timer() + "/duedate", Map.of("duedate", "tomorrow"));

        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(interventions()).isEmpty();
    }

    @Test
    void operatorGivesATaskToAnotherPersonAndGroup_neverToAnOperator() {
        String path = "/engine-rest/task/" + task.getId();

        assertThat(operator().post(path + "/assignee", Map.of("userId", "nantes")).status()).isEqualTo(400);
        assertThat(because().post(path + "/assignee", Map.of("userId", "operator")).status()).isEqualTo(403);
        assertThat(because().post(path + "/identity-links", Map.of("groupId", "operators", "type", "candidate"))
                .status()).isEqualTo(403);
        assertThat(interventions()).isEmpty();

        assertThat(because().post(path + "/assignee", Map.of("userId", "nantes")).status()).isEqualTo(204);
        assertThat(because().post(path + "/identity-links", Map.of("groupId", "selection", "type", "candidate"))
                .status()).isEqualTo(204);

        assertThat(interventions()).extracting(Intervention::kind)
                .containsExactly(InterventionKind.REASSIGN, InterventionKind.REASSIGN);
        assertThat(interventions().get(0).before()).startsWith("assignee=-");
        assertThat(interventions().get(0).after()).startsWith("assignee=nantes");
        assertThat(interventions().get(1).after()).contains("group selection");
    }

    @Test
    void coordinatorsOwnReassignment_isNoIntervention() {
        assertThat(WebCaller.program(port, "nantes").post("/engine-rest/task/" + task.getId() + "/assignee",
                Map.of("userId", "nantes")).status()).isEqualTo(204);

        assertThat(interventions()).isEmpty();
    }

    @Test
    void everyOtherRepair_needsNoReason_andLeavesOneEntry() {
        String job = "/engine-rest/job/" + timer();
        String instance = "/engine-rest/process-instance/" + task.getProcessInstanceId();

        List<Answer> answers = List.of(
                operator().put(job + "/duedate", Map.of("duedate", "2027-01-12T10:00:00.000+0100")),
                operator().put(job + "/priority", Map.of("priority", 7)),
                operator().put(job + "/retries", Map.of("retries", 2)),
                operator().put(instance + "/suspended", Map.of("suspended", true)),
                operator().put(instance + "/suspended", Map.of("suspended", false)));

        assertThat(answers).extracting(Answer::status).containsOnly(204);
        assertThat(interventions()).extracting(Intervention::kind).containsExactly(
                InterventionKind.RESCHEDULE, InterventionKind.PRIORITISE, InterventionKind.RETRY,
                InterventionKind.SUSPEND, InterventionKind.SUSPEND);
        assertThat(interventions().get(3).after()).endsWith("suspended");
    }

    @Test
    void modification_movesTheTokenAndItsEntryTogether() {
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.moreInformation().missingInformation("Les statuts."));
        Answer answer = because().post("/engine-rest/process-instance/" + task.getProcessInstanceId() + "/modification",
                Map.of("instructions", List.of(
                        Map.of("type", "startBeforeActivity", "activityId", QualificationSteps.QUALIFY_REQUEST),
                        Map.of("type", "cancel", "activityId", QualificationSteps.RECORD_INFORMATION))));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(interventions()).singleElement().satisfies(done -> {
            assertThat(done.kind()).isEqualTo(InterventionKind.MODIFY);
            assertThat(done.before()).contains(QualificationSteps.RECORD_INFORMATION);
            assertThat(done.after()).contains(QualificationSteps.QUALIFY_REQUEST);
        });
    }

    private List<Intervention> interventions() {
        return journal.interventions(CaseReference.of(dossier));
    }

    private String timer() {
        return management.createJobQuery().timers().processInstanceId(task.getProcessInstanceId()).list().get(0).getId();
    }

    private WebCaller operator() {
        return WebCaller.program(port, "operator");
    }

    private WebCaller because() {
        return operator().with("X-Journey-Reason", ENCODED);
    }
}
