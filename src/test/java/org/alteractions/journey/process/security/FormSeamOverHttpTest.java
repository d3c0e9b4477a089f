package org.alteractions.journey.process.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.StrangersWords;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.RequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Text and variables enter only by forms, at both addresses of the engine and for every role. Daily work is not
 * affected.
 */
@Story
class FormSeamOverHttpTest extends StoryTest {

    private static final String FOR_PROGRAMS = "/engine-rest";
    private static final String FOR_WEBAPPS = "/camunda/api/engine/engine/default";
    private static final Map<String, Object> VARIABLES = Map.of("note", Map.of("type", "String", "value", "Anne"));

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @LocalServerPort
    int port;

    private Task task;

    @BeforeEach
    void aRequestWaitsInNantes() {
        accounts.create();
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST);
    }

    static Stream<Arguments> waysPastTheForm() {
        Map<String, Object> withVariables = Map.of("variables", VARIABLES);
        Map<String, Object> modifications = Map.of("modifications", VARIABLES);
        Map<String, Object> value = Map.of("type", "String", "value", "Anne");
        return Stream.of(
                arguments("POST", "/task/create", Map.of("name", "Anne")),
                arguments("POST", "/task/{task}/comment/create", Map.of("message", "Anne")),
                arguments("PUT", "/task/{task}/comment", Map.of("id", "1", "message", "Anne")),
                arguments("PUT", "/process-instance/{instance}/comment", Map.of("id", "1", "message", "Anne")),
                arguments("POST", "/task/{task}/attachment/create", Map.of()),
                arguments("POST", "/task/{task}/complete", withVariables),
                arguments("POST", "/task/{task}/complete", Map.of()),
                arguments("POST", "/task/{task}/resolve", withVariables),
                arguments("POST", "/task/{task}/bpmnError", Map.of("errorCode", "x", "errorMessage", "Anne")),
                arguments("POST", "/task/{task}/bpmnEscalation", Map.of("escalationCode", "x")),
                arguments("PUT", "/task/{task}/variables/note", value),
                arguments("POST", "/task/{task}/variables", modifications),
                arguments("PUT", "/task/{task}/localVariables/note", value),
                arguments("POST", "/task/{task}/localVariables", modifications),
                arguments("POST", "/task/{task}/variables/note/data", Map.of()),
                arguments("PUT", "/process-instance/{instance}/variables/note", value),
                arguments("POST", "/process-instance/{instance}/variables", modifications),
                arguments("PUT", "/execution/{instance}/localVariables/note", value),
                arguments("POST", "/execution/{instance}/localVariables", modifications),
                arguments("POST", "/execution/{instance}/signal", withVariables),
                arguments("POST", "/execution/{instance}/create-incident", Map.of("incidentType", "x", "message", "Anne")),
                arguments("POST", "/process-instance/variables-async", withVariables),
                arguments("POST", "/process-instance/message-async", withVariables),
                arguments("POST", "/process-instance/{instance}/modification",
                        Map.of("instructions", List.of(Map.of(
                                "type", "startBeforeActivity", "activityId", "x", "variables", VARIABLES)))),
                arguments("POST", "/process-instance/{instance}/modification", Map.of("annotation", "Anne")),
                arguments("POST", "/process-instance/delete",
                        Map.of("processInstanceIds", List.of("x"), "deleteReason", "Anne")),
                arguments("PUT", "/incident/x/annotation", Map.of("annotation", "Anne")),
                arguments("PUT", "/history/user-operation/x/set-annotation", Map.of("annotation", "Anne")),
                arguments("POST", "/process-definition/key/mission-journey/start", withVariables),
                arguments("POST", "/process-definition/mission-journey:1:x/start", Map.of()),
                arguments("POST", "/process-definition/key/mission-journey/restart", Map.of()),
                arguments("POST", "/process-definition/key/mission-journey/submit-form", Map.of("businessKey", "Anne")),
                arguments("POST", "/signal", Map.of("name", "x", "variables", VARIABLES)),
                arguments("POST", "/condition", withVariables),
                arguments("POST", "/decision-definition/key/eligibility/evaluate", withVariables),
                arguments("POST", "/task/{task}/claim", Map.of("userId", "Anne Le Goff")),
                arguments("POST", "/task/{task}/identity-links", Map.of("groupId", "Anne", "type", "candidate")),
                arguments("POST", "/nosuch", Map.of()));
    }

    @Test
    void isClosedToStaffOperatorsAndAdministratorsAlike() {
        WebCaller webapp = WebCaller.browser(port, "admin", "tasklist");
        SoftAssertions.assertSoftly(softly -> waysPastTheForm().map(Arguments::get).forEach(way -> {
            String path = filled((String) way[1]);
            refused(softly, "nantes", program("nantes"), FOR_PROGRAMS, path, way);
            refused(softly, "operator", program("operator"), FOR_PROGRAMS + "/engine/default", path, way);
            refused(softly, "admin", program("admin"), FOR_PROGRAMS, path, way);
            refused(softly, "admin in a browser", webapp, FOR_WEBAPPS, path, way);
        }));
    }

    private static void refused(
            SoftAssertions softly, String who, WebCaller caller, String address, String path, Object[] way) {
        WebCaller.Answer answer =
                caller.with("X-Journey-Reason", "test").json((String) way[0], address + path, way[2]);
        softly.assertThat(answer.status())
                .as("%s: %s %s%s %s answered %s", who, way[0], address, path, way[2], answer.body())
                // An operator sees no task at all.
                .isIn("operator".equals(who) ? List.of(403, 404) : List.of(403));
    }

    @Test
    void anAddressInDisguiseIsNoAddress() {
        for (String path : List.of(
                "/engine-rest/task/{task}/comm%65nt/create", "/engine-rest/t%61sk/create",
                "/camunda/%61pi/engine/engine/default/task/create", "/engine-rest//task/create",
                "/engine-rest/task/{task};x=y/complete", "/engine-rest/./task/create", "/engine-rest/x/../task/create")) {
            assertThat(program("admin").post(filled(path), Map.of("message", "Anne")).status()).as(path).isEqualTo(400);
        }
    }

    @Test
    void aTaskKeepsItsNameDescriptionAndOwner() {
        for (String key : List.of("name", "description", "owner", "parentTaskId", "caseInstanceId", "assignee")) {
            ObjectNode changed = (ObjectNode) program("nantes").get(FOR_PROGRAMS + filled("/task/{task}")).json();
            changed.put(key, "Anne Le Goff");

            assertRefused(program("nantes").put(FOR_PROGRAMS + filled("/task/{task}"), changed), 403);
        }
        assertRefused(program("nantes").send("PUT", FOR_PROGRAMS + filled("/task/{task}"), "application/json",
                "{\"name\":\"Anne\",\"name\":\"" + task.getName() + "\"}"), 400);
    }

    @Test
    void messagesWithVariablesAreForAdministrators() {
        Map<String, Object> message =
                Map.of("messageName", "nosuch", "processVariables", VARIABLES);

        assertRefused(program("nantes").post(FOR_PROGRAMS + "/message", Map.of("messageName", "nosuch")), 403);
        assertRefused(program("operator").post(FOR_PROGRAMS + "/message", message), 403);
        assertThat(program("admin").post(FOR_PROGRAMS + "/message", message).status()).isEqualTo(400);
    }

    @Test
    void staffGoOnWorkingInTasklist() {
        WebCaller nantes = WebCaller.browser(port, "nantes", "tasklist");
        String path = FOR_WEBAPPS + filled("/task/{task}");

        assertThat(nantes.get(path + "/form-variables").json().at("/requestTitle/value").asText())
                .isEqualTo("Vendre en circuit court");
        assertAnswer(nantes.post(path + "/claim", Map.of("userId", "nantes")), 204);
        assertThat(program("national").post(FOR_PROGRAMS + filled("/task/{task}/claim"), Map.of("userId", "national"))
                .status()).isEqualTo(409);
        assertAnswer(nantes.post(path + "/assignee", Map.of("userId", "selection")), 204);
        assertAnswer(nantes.post(path + "/unclaim", null), 204);
        ObjectNode dated = (ObjectNode) nantes.get(path).json();
        dated.put("due", "2027-01-12T10:00:00.000+0100").put("followUp", "2027-01-10T10:00:00.000+0100");
        assertAnswer(nantes.put(path, dated), 204);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getDueDate()).isInTheFuture();
        assertAnswer(nantes.post(path + "/submit-form", Map.of("variables", Map.of())), 400);
        assertAnswer(nantes.post(path + "/submit-form", Map.of("variables", Map.of(
                "qualificationDecision", Map.of("value", "accept"),
                "missionScope", Map.of("value", "Étudier trois débouchés locaux.")))), 204);
        WebCaller.Answer again = nantes.post(path + "/submit-form", Map.of("variables", Map.of()));
        assertRefused(again, 404);
        assertThat(again.json().get("message").asText()).contains("déjà terminée");
    }

    @Test
    void aFormsTextHoldsWordsEscaped_itsValuesAreTheWordsThemselves() {
        RequestAnswers request = RequestFixtures.request("Ferme d'Ana", "ana@ferme.example")
                .dossierTitle(StrangersWords.LINK);
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", request);
        String path = FOR_PROGRAMS + "/task/" + journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId();

        assertThat(program("nantes").get(path + "/deployed-form").json().at("/components/0/text").asText())
                .startsWith("### &#91;Se reconnecter&#93;&#40;https&#58;&#47;&#47;evil&#46;example&#47;login&#41;\n");
        assertThat(program("nantes").get(path + "/form-variables").json().at("/requestTitle/value").asText())
                .isEqualTo(StrangersWords.LINK);
    }

    @Test
    void aListNeedNotSayHowLongItIs() {
        assertThat(program("nantes").get(FOR_PROGRAMS + "/task").json()).hasSize(1);
        assertThat(program("nantes").get(FOR_PROGRAMS + "/task?unassigned=true").json()).hasSize(1);
        assertThat(program("nantes").post(FOR_PROGRAMS + "/task", Map.of("unassigned", true)).json()).hasSize(1);
    }

    @Test
    void operatorsGoOnMending() {
        WebCaller operator = WebCaller.browser(port, "operator", "cockpit");
        Job timer = management.createJobQuery().timers().processInstanceId(task.getProcessInstanceId()).list().get(0);
        String job = FOR_WEBAPPS + "/job/" + timer.getId();

        assertAnswer(operator.put(job + "/retries", Map.of("retries", 3)), 204);
        assertAnswer(operator.put(job + "/duedate", Map.of("duedate", "2027-01-12T10:00:00.000+0100")), 204);
        assertAnswer(operator.put(FOR_WEBAPPS + filled("/process-instance/{instance}/suspended"),
                Map.of("suspended", true)), 204);
        assertAnswer(operator.put(FOR_WEBAPPS + filled("/process-instance/{instance}/suspended"),
                Map.of("suspended", false)), 204);
    }

    @Test
    void noForeignPageActsInTheNameOfWhoeverIsLoggedIn() {
        WebCaller designer = program("designer").with("Sec-Fetch-Site", "cross-site");

        assertThat(designer.deploy("/engine-rest/deployment/create", "x.bpmn", "<x/>").status()).isEqualTo(403);
    }

    private static void assertAnswer(WebCaller.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    private static void assertRefused(WebCaller.Answer answer, Integer... statuses) {
        assertThat(answer.status()).as(answer.body()).isIn(Arrays.asList(statuses));
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    private String filled(String path) {
        return path.replace("{task}", task.getId()).replace("{instance}", task.getProcessInstanceId());
    }

    private WebCaller program(String account) {
        return WebCaller.program(port, account);
    }
}
