package org.alteractions.journey.process.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Intervention;
import org.alteractions.journey.journal.InterventionKind;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an operator does to a waiting step from Cockpit, and what the journal says of it. */
@Story
class StepRepairTest extends StoryTest {

    private static final String REASON = "La structure a appelé";

    @LocalServerPort
    int port;

    @Autowired
    Journal journal;

    @Autowired
    TaskService tasks;

    private String dossier;
    private WebCaller operator;

    @BeforeEach
    void aRequestWaitsInNantes() {
        accounts.create();
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        operator = WebCaller.browser(port, "operator", "cockpit");
    }

    @Test
    void reminderIsSentNow_onceForEachTimer() {
        asksForInformation();
        JsonNode step = step(QualificationSteps.RECORD_INFORMATION);
        assertThat(step.get("reminder").asBoolean()).isTrue();
        int before = mailbox.mailsTo(RequestFixtures.CONTACT).size();
        journey.pass(Duration.ofHours(1));

        assertThat(act(Map.of("action", "remind", "step", step.get("step").asText(), "reason", REASON)).status())
                .isEqualTo(200);
        journey.pass(Duration.ofMinutes(1));

        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT)).hasSize(before + 1);
        assertThat(done()).singleElement().satisfies(done -> {
            assertThat(done.kind()).isEqualTo(InterventionKind.REMIND);
            assertThat(done.author().account()).isEqualTo("operator");
            assertThat(done.author().role()).isEqualTo("operators");
        });
        assertRefused(Map.of("action", "remind", "step", QualificationSteps.QUALIFY_REQUEST),
                "Aucune relance ne reste à envoyer pour cette étape. Rien n'a été changé.");
    }

    @Test
    void dueDateIsChanged_notIntoThePast() {
        LocalDate day = LocalDate.ofInstant(journey.now(), ZoneId.systemDefault()).plusDays(20);

        assertThat(act(Map.of("action", "due", "task", task().getId(), "day", day.toString())).status()).isEqualTo(200);
        assertThat(LocalDate.ofInstant(task().getDueDate().toInstant(), ZoneId.systemDefault())).isEqualTo(day);
        assertThat(done()).singleElement().extracting(Intervention::kind).isEqualTo(InterventionKind.RESCHEDULE);
        for (String wrong : List.of(day.minusDays(30).toString(), day.plusYears(3).toString(), "demain", "")) {
            assertRefused(Map.of("action", "due", "task", task().getId(), "day", wrong),
                    "Choisissez une échéance entre demain et dans deux ans. Rien n'a été changé.");
        }
        assertThat(done()).hasSize(1);
    }

    @Test
    void taskIsGivenToAnotherGroup_withAReason_andIsFree() {
        journey.take(dossier, QualificationSteps.QUALIFY_REQUEST, "nantes");
        Map<String, String> asked = Map.of("action", "reassign", "task", task().getId(), "group", "national");
        assertRefused(asked,
                "Donnez le motif de cette intervention : il est noté dans le journal du dossier. Rien n'a été changé.");
        assertRefused(Map.of("action", "reassign", "task", task().getId(), "group", "operators", "reason", REASON),
                "Choisissez un groupe qui travaille sur les dossiers. Rien n'a été changé.");
        assertThat(task().getAssignee()).isEqualTo("nantes");

        assertThat(act(Map.of("action", "reassign", "task", task().getId(), "group", "national", "reason", REASON))
                .status()).isEqualTo(200);
        assertThat(tasks.getIdentityLinksForTask(task().getId())).singleElement()
                .extracting(IdentityLink::getGroupId).isEqualTo("national");
        assertThat(task().getAssignee()).isNull();
        assertThat(done()).singleElement().satisfies(done -> {
            assertThat(done.author().reason()).isEqualTo(REASON);
            assertThat(done.before()).contains("coordination");
            assertThat(done.after()).contains("national");
        });
    }

    @Test
    void stepIsRepeatedAsThePreviewShows_andOneThatDecidesIsNotSkipped() {
        JsonNode preview = post("preview", Map.of("action", "repeat", "step", QualificationSteps.QUALIFY_REQUEST))
                .json();
        String before = task().getId();
        assertThat(preview.get("refusal").isNull()).isTrue();
        assertThat(preview.get("after")).isEqualTo(preview.get("before"));
        assertThat(act(Map.of("action", "repeat", "step", QualificationSteps.QUALIFY_REQUEST, "version",
                preview.get("version").asText(), "reason", REASON)).status()).isEqualTo(200);
        assertThat(task().getId()).isNotEqualTo(before);
        assertThat(done()).singleElement().extracting(Intervention::kind).isEqualTo(InterventionKind.REPEAT);

        JsonNode skip = post("preview", Map.of("action", "skip", "step", QualificationSteps.QUALIFY_REQUEST)).json();
        assertThat(skip.get("refusal").asText()).startsWith("Le modèle décide de la suite par la réponse");
        assertRefused(Map.of("action", "skip", "step", QualificationSteps.QUALIFY_REQUEST, "version",
                skip.get("version").asText(), "reason", REASON), skip.get("refusal").asText());
        assertRefused(Map.of("action", "repeat", "step", QualificationSteps.QUALIFY_REQUEST, "version",
                preview.get("version").asText(), "reason", REASON),
                "La mission a avancé depuis, ou vous ne la voyez pas. Rien n'a été changé : regardez où elle en est, "
                        + "puis recommencez.");
        assertThat(done()).hasSize(1);
    }

    /** The REST interface moves tokens anywhere: not where the state of the case leaves nobody able to go on. */
    @Test
    void tokenIsNotMovedWhereItsCaseDoesNotAllowIt() {
        String instance = task().getProcessInstanceId();
        WebCaller program = WebCaller.program(port, "operator").with("X-Journey-Reason", "test");
        WebCaller.Answer answer = program.post("/engine-rest/process-instance/" + instance + "/modification",
                Map.of("instructions", List.of(
                        Map.of("type", "startBeforeActivity", "activityId", QualificationSteps.RECORD_INFORMATION))));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("L'état du dossier ne permet pas cette étape");
        assertThat(tasks.createTaskQuery().processInstanceId(instance).list()).singleElement()
                .extracting(Task::getTaskDefinitionKey).isEqualTo(QualificationSteps.QUALIFY_REQUEST);
        assertThat(done()).isEmpty();
        asksForInformation();
        assertThat(program.post("/engine-rest/process-instance/" + instance + "/modification",
                Map.of("instructions", List.of(
                        Map.of("type", "startBeforeActivity", "activityId", QualificationSteps.RECORD_INFORMATION))))
                .status()).as("allowed there").isEqualTo(204);
    }

    @Test
    void onlyOperatorsOfTheChapterSeeAndChangeSteps() {
        String steps = steps();
        WebCaller designer = WebCaller.browser(port, "designer", "cockpit");
        assertThat(designer.get(steps).status()).isEqualTo(403);
        assertThat(designer.post(steps + "/act", Map.of("action", "due", "task", task().getId(), "day", "2040-01-01"))
                .status()).isEqualTo(403);
        assertThat(WebCaller.stranger(port).post(steps + "/act", Map.of()).status()).isIn(401, 403);
        assertThat(operator.withoutToken().post(steps + "/act", Map.of("action", "remind")).status()).isEqualTo(403);
        assertThat(done()).isEmpty();
    }

    private void asksForInformation() {
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.moreInformation().missingInformation("Les statuts."));
    }

    private List<Intervention> done() {
        return journal.interventions(CaseReference.of(dossier));
    }

    private Task task() {
        return journey.task(dossier, QualificationSteps.QUALIFY_REQUEST);
    }

    private String steps() {
        String instance = tasks.createTaskQuery().processInstanceBusinessKey(dossier).listPage(0, 1).get(0)
                .getProcessInstanceId();
        return "/camunda/api/cockpit/plugin/journey/default/instance/" + instance + "/steps";
    }

    private JsonNode step(String id) {
        return StreamSupport.stream(operator.get(steps()).json().get("steps").spliterator(), false)
                .filter(step -> step.get("step").asText().equals(id)).findFirst().orElseThrow();
    }

    private WebCaller.Answer post(String path, Map<String, String> asked) {
        return operator.post(steps() + "/" + path, asked);
    }

    private WebCaller.Answer act(Map<String, String> asked) {
        return post("act", asked);
    }

    private void assertRefused(Map<String, String> asked, String sentence) {
        WebCaller.Answer answer = act(asked);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("message").asText()).isEqualTo(sentence);
    }
}
