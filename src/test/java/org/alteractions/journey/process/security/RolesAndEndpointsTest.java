package org.alteractions.journey.process.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every role at every kind of endpoint. The open task and its instance belong to Nantes. */
@Story
class RolesAndEndpointsTest extends StoryTest {

    private static final List<String> ROLES =
            List.of("stranger", "nantes", "paris", "selection", "national", "operator", "designer", "admin");
    private static final String MODEL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <bpmn:process id="deployed-by-test" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="startEvent_begun"/>
              </bpmn:process>
            </bpmn:definitions>""";

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    @LocalServerPort
    int port;

    private final Map<String, WebCaller> programs = new LinkedHashMap<>();
    private final Map<String, WebCaller> browsers = new LinkedHashMap<>();
    private String task;
    private String instance;
    private String job;

    @BeforeEach
    void aRequestWaitsInNantes() {
        accounts.create();
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId();
        instance = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getProcessInstanceId();
        job = management.createJobQuery().timers().processInstanceId(instance).list().get(0).getId();
        programs.put("stranger", WebCaller.stranger(port));
        ROLES.stream().skip(1).forEach(role -> programs.put(role, WebCaller.program(port, role)));
        browsers.put("stranger", WebCaller.stranger(port));
        for (String role : List.of("nantes", "paris", "selection", "national", "admin")) {
            browsers.put(role, WebCaller.browser(port, role, "tasklist"));
        }
        browsers.put("operator", WebCaller.browser(port, "operator", "cockpit"));
        browsers.put("designer", WebCaller.browser(port, "designer", "cockpit"));
    }

    @AfterEach
    void takeDeploymentsBack() {
        repository.createDeploymentQuery().deploymentName("test").list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void everyRoleGetsFromTheEngineWhatItsWorkNeeds() {
        Map<String, Object> nothing = Map.of("variables", Map.of());
        SoftAssertions.assertSoftly(softly -> {
            // In this order:                      stranger nantes paris selection national operator designer admin
            row(softly, "read a task", programs, context -> context.get(rest("/task/" + task)),
                    401, 200, 404, 404, 200, 200, 404, 200);
            row(softly, "count tasks by group", programs, context -> context.get(rest("/task/report/candidate-group-count")),
                    401, 403, 403, 403, 403, 200, 403, 200);
            row(softly, "read a form's values", programs, context -> context.get(rest("/task/" + task + "/form-variables")),
                    401, 200, 404, 404, 200, 403, 403, 200);
            row(softly, "read a form", programs, context -> context.get(rest("/task/" + task + "/deployed-form")),
                    401, 200, 404, 404, 200, 403, 403, 200);
            row(softly, "read a start form's values", programs, context -> context.get(
                            rest("/process-definition/key/declare-event/form-variables")),
                    401, 200, 200, 200, 200, 403, 403, 200);
            row(softly, "send a task form (left empty)", programs, context -> context.post(
                            rest("/task/" + task + "/submit-form"), nothing),
                    401, 400, 404, 404, 400, 403, 404, 400);
            row(softly, "send a start form (left empty)", programs, context -> context.post(
                            rest("/process-definition/key/mission-journey/submit-form"), nothing),
                    401, 400, 400, 400, 400, 403, 403, 400);
            row(softly, "start without a form", programs, context -> context.post(
                            rest("/process-definition/key/mission-journey/start"), nothing),
                    401, 403, 403, 403, 403, 403, 403, 403);
            row(softly, "read an instance", programs, context -> context.get(rest("/process-instance/" + instance)),
                    401, 404, 404, 404, 404, 200, 404, 200);
            row(softly, "read a model", programs, context -> context.get(rest("/process-definition/key/qualification/xml")),
                    401, 200, 200, 200, 200, 200, 200, 200);
            row(softly, "retry a job", programs, context -> context.put(rest("/job/" + job + "/retries"), Map.of("retries", 3)),
                    401, 403, 403, 403, 403, 204, 403, 204);
            row(softly, "move a timer", programs, context -> context.put(
                            rest("/job/" + job + "/duedate"), Map.of("duedate", "2027-01-12T10:00:00.000+0100")),
                    401, 403, 403, 403, 403, 204, 403, 204);
            row(softly, "cancel an instance without a reason", programs, context -> context.delete(
                            rest("/process-instance/nosuch")),
                    401, 403, 403, 403, 403, 400, 403, 400);
            row(softly, "send a message", programs, context -> context.post(rest("/message"), Map.of("messageName", "nosuch")),
                    401, 403, 403, 403, 403, 400, 403, 400);
            row(softly, "write a comment", programs, context -> context.post(
                            rest("/task/" + task + "/comment/create"), Map.of("message", "x")),
                    401, 403, 403, 403, 403, 403, 403, 403);
            row(softly, "write a variable", programs, context -> context.put(
                            rest("/process-instance/" + instance + "/variables/x"), Map.of("value", "x")),
                    401, 403, 403, 403, 403, 403, 403, 403);
            row(softly, "write a filter", programs, context -> context.post(rest("/filter/create"), Map.of("name", "x")),
                    401, 403, 403, 403, 403, 403, 403, 400);
            row(softly, "create an account", programs, context -> context.post(rest("/user/create"), Map.of("profile", Map.of())),
                    401, 403, 403, 403, 403, 403, 403, 400);
            row(softly, "change the operator's profile", programs, context -> context.put(
                            rest("/user/operator/profile"), Map.of("id", "operator")),
                    401, 403, 403, 403, 403, 204, 404, 204);
            row(softly, "deploy", programs, context -> context.deploy(rest("/deployment/create"), "test.bpmn", MODEL),
                    401, 403, 403, 403, 403, 403, 200, 200);
            row(softly, "ask for a version", programs, context -> context.get(rest("/version")),
                    401, 200, 200, 200, 200, 200, 200, 200);
            row(softly, "ask for the engines", programs, context -> context.get(rest("/engine")),
                    401, 200, 200, 200, 200, 200, 200, 200);
        });
    }

    @Test
    void everyRoleFindsOnlyItsOwn() {
        SoftAssertions.assertSoftly(softly -> {
            finds(softly, "/task/count", "nantes", "national", "operator", "admin");
            finds(softly, "/history/task/count", "operator", "admin");
            finds(softly, "/process-instance/count", "operator", "admin");
            finds(softly, "/history/process-instance/count", "operator", "admin");
            finds(softly, "/variable-instance/count", "operator", "admin");
            finds(softly, "/history/variable-instance/count", "operator", "admin");
            finds(softly, "/history/user-operation/count", "operator", "admin");
        });
    }

    @Test
    void aSessionOfAWebApplicationOpensNoMore() {
        SoftAssertions.assertSoftly(softly -> {
            row(softly, "login page", browsers, context -> context.get("/camunda/app/tasklist/default/"),
                    200, 200, 200, 200, 200, 403, 403, 200);
            row(softly, "read a task", browsers, context -> context.get(webapp("/task/" + task)),
                    401, 200, 404, 404, 200, 200, 404, 200);
            row(softly, "a task's card", browsers, context -> context.get("/camunda/api/tasklist/plugin/journey/default/card/" + task),
                    401, 200, 404, 404, 200, 404, 404, 200);
            row(softly, "a task's file", browsers, context -> context.get(
                            "/camunda/api/tasklist/plugin/journey/default/task/" + task + "/file"),
                    401, 200, 404, 404, 200, 404, 404, 200);
            String acts = "/camunda/api/tasklist/plugin/journey/default/act/";
            row(softly, "what came of a task that this person has not sent", browsers, context -> context.get(acts + task),
                    401, 204, 204, 204, 204, 204, 204, 204);
            row(softly, "its case", browsers, context -> context.get(
                            "/camunda/api/tasklist/plugin/journey/default/sent/" + task + "/file"),
                    401, 404, 404, 404, 404, 404, 404, 404);
            row(softly, "what a task's form would end", browsers, context -> context.post(
                            acts + "task/" + task + "/consequences",
                            QualifyRequestAnswers.decline().decisionReason("Hors programme.")),
                    401, 200, 204, 204, 200, 204, 204, 200);
            row(softly, "a task's answers", browsers, context -> context.get(
                            "/camunda/api/tasklist/plugin/journey/default/task/" + task + "/answers"),
                    401, 200, 404, 404, 200, 404, 404, 200);
            row(softly, "correct an answer that is not there", browsers, context -> context.post(
                            "/camunda/api/tasklist/plugin/journey/default/task/" + task + "/answers/0/correction",
                            Map.of("version", 0, "answers", Map.of("contactPhone", "1"))),
                    401, 404, 404, 404, 404, 404, 404, 404);
            row(softly, "one's own drafts", browsers, context -> context.get("/camunda/api/tasklist/plugin/journey/default/draft"),
                    401, 200, 200, 200, 200, 200, 200, 200);
            row(softly, "somebody's draft of a task", browsers, context -> context.put(
                            "/camunda/api/tasklist/plugin/journey/default/draft/task/" + task,
                            Map.of("account", "somebody", "answers", Map.of())),
                    401, 409, 409, 409, 409, 409, 409, 409);
            row(softly, "claim", browsers, context -> context.post(webapp("/task/" + task + "/unclaim"), Map.of()),
                    401, 204, 404, 404, 204, 400, 404, 204);
            row(softly, "write a comment", browsers, context -> context.post(
                            webapp("/task/" + task + "/comment/create"), Map.of("message", "x")),
                    401, 403, 403, 403, 403, 403, 403, 403);
            row(softly, "write a filter", browsers, context -> context.post(webapp("/filter/create"), Map.of("name", "x")),
                    401, 403, 403, 403, 403, 403, 403, 400);
            row(softly, "deploy", browsers, context -> context.deploy(webapp("/deployment/create"), "test.bpmn", MODEL),
                    401, 403, 403, 403, 403, 403, 200, 200);
            row(softly, "retry a job", browsers, context -> context.put(webapp("/job/" + job + "/retries"), Map.of("retries", 3)),
                    401, 403, 403, 403, 403, 204, 403, 204);
            row(softly, "first administrator", browsers, context -> context.post(
                            "/camunda/api/admin/setup/default/user/create", Map.of("profile", Map.of("id", "x"))),
                    403, 403, 403, 403, 403, 403, 403, 403);
        });
    }

    @Test
    void ourOwnPagesAskForALogin() {
        for (Map<String, WebCaller> callers : List.of(programs, browsers)) {
            SoftAssertions.assertSoftly(softly -> {
                row(softly, "health", callers, context -> context.get("/actuator/health"), 200, 200, 200, 200, 200, 200, 200, 200);
                row(softly, "metrics", callers, context -> context.get("/actuator/metrics"), 401, 403, 403, 403, 403, 200, 403, 200);
                row(softly, "metrics for Prometheus, which asks for text", callers,
                        context -> context.get("/actuator/prometheus"), 401, 403, 403, 403, 403, 406, 403, 406);
                row(softly, "consistency", callers,
                        context -> context.get("/actuator/consistency"), 401, 403, 403, 403, 403, 200, 403, 200);
                row(softly, "bill of materials", callers, context -> context.get("/actuator/sbom"),
                        401, 403, 403, 403, 403, 403, 403, 200);
                row(softly, "settings", callers, context -> context.get("/actuator/env"), 401, 403, 403, 403, 403, 404, 403, 404);
                row(softly, "mailbox", callers, context -> context.get("/mailbox"), 401, 404, 404, 404, 404, 404, 404, 404);
                row(softly, "H2 console", callers, context -> context.get("/h2-console"), 401, 404, 404, 404, 404, 404, 404, 404);
                row(softly, "nowhere", callers, context -> context.get("/nosuch"), 401, 404, 404, 404, 404, 404, 404, 404);
                row(softly, "errors", callers, context -> context.get("/error"), 401, 500, 500, 500, 500, 500, 500, 500);
                row(softly, "the vendor's page", callers, context -> context.get("/camunda-welcome/index.html"),
                        401, 403, 403, 403, 403, 403, 403, 403);
                row(softly, "the vendor's files", callers, context -> context.get("/webjars/camunda/index.html"),
                        401, 403, 403, 403, 403, 403, 403, 403);
            });
        }
    }

    @Test
    void onlyThoseInChargeSeeHowTheApplicationFeels() {
        assertThat(programs.get("nantes").get("/actuator/health").body()).doesNotContain("components");
        assertThat(programs.get("operator").get("/actuator/health").body()).contains("components");
        assertThat(programs.get("admin").get("/actuator/health").body()).contains("components");
    }

    @Test
    void administratorsAreNotCalledAfterAVendor() {
        assertThat(programs.get("admin").get(rest("/group/camunda-admin")).json().get("name").asText())
                .isEqualTo("Administration");
    }

    private void finds(SoftAssertions softly, String path, String... roles) {
        ROLES.stream().skip(1).forEach(role -> softly
                .assertThat(programs.get(role).get(rest(path)).json().path("count").asInt() > 0)
                .as("%s finds something at %s", role, path)
                .isEqualTo(List.of(roles).contains(role)));
    }

    private static void row(
            SoftAssertions softly, String endpoint, Map<String, WebCaller> callers,
            Function<WebCaller, Answer> call, int... statuses) {
        for (int i = 0; i < statuses.length; i++) {
            Answer answer = call.apply(callers.get(ROLES.get(i)));
            softly.assertThat(answer.status())
                    .as("%s: %s (answered %s)", ROLES.get(i), endpoint, answer.body())
                    .isEqualTo(statuses[i]);
            softly.assertThat(answer.body()).as("%s: %s", ROLES.get(i), endpoint).doesNotContain("\tat ");
        }
    }

    private static String rest(String path) {
        return "/engine-rest" + path;
    }

    private static String webapp(String path) {
        return "/camunda/api/engine/engine/default" + path;
    }
}
