package org.alteractions.journey.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The engine evaluates no expression from any account: at no address, in no query, at no depth. */
@Story
class QueryAttackTest extends StoryTest {

    private static final String ATTACK = "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime')}";
    private static final String SENTENCE = "Les expressions sont fermées dans les recherches et les filtres.";

    private static final List<String> ROLES =
            List.of("nantes", "paris", "selection", "national", "operator", "designer", "admin");
    private static final List<String> QUERIES = Stream.concat(
                    Stream.of("task", "process-instance", "execution", "variable-instance", "job", "job-definition",
                            "external-task", "group", "history/activity-instance", "history/process-instance",
                            "history/task", "history/variable-instance", "history/detail", "history/job-log",
                            "history/external-task-log"),
                    Stream.of("filter/%s"))
            .toList();

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    AuthorizationService authorizations;

    @LocalServerPort
    int port;

    private final Map<String, List<WebCaller>> callers = new LinkedHashMap<>();
    private Filter filter;

    @BeforeEach
    void everyRoleIsLoggedIn() {
        accounts.create();
        for (String role : ROLES) {
            String app = List.of("operator", "designer").contains(role) ? "cockpit" : "tasklist";
            callers.put(role, List.of(WebCaller.program(port, role), WebCaller.browser(port, role, app)));
        }
        filter = filters.newTaskFilter("stored by test");
        filter.setQuery(tasks.createTaskQuery());
        filters.saveFilter(filter);
        Authorization everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everybody);
    }

    @AfterEach
    void removeFilter() {
        filters.deleteFilter(filter.getId());
    }

    @Test
    void everyRoleIsRefusedInEveryQueryAtBothAddresses() {
        Object nested = Map.of("orQueries", List.of(Map.of("assigneeExpression", ATTACK)));
        SoftAssertions.assertSoftly(softly -> callers.forEach((role, both) -> {
            for (String query : QUERIES) {
                String path = query.formatted(filter.getId());
                for (String what : path.startsWith("filter/") ? List.of("/list", "/count", "/singleResult") : List.of("", "/count")) {
                    assertClosed(softly, role, path + what, both.get(0).post("/engine-rest/" + path + what, nested));
                    assertClosed(softly, role, path + what,
                            both.get(1).post("/camunda/api/engine/engine/default/" + path + what, nested));
                }
            }
        }));
    }

    @Test
    void everyExpressionOfATaskQueryIsRefusedAtEveryDepth() {
        List<String> fields = Stream.of(TaskQueryDto.class.getMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("set") && name.endsWith("Expression"))
                .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4))
                .toList();
        assertThat(fields).hasSizeGreaterThan(15).contains("assigneeExpression", "dueBeforeExpression");

        WebCaller nantes = callers.get("nantes").get(0);
        SoftAssertions.assertSoftly(softly -> fields.forEach(field -> {
            Map<String, Object> query = Map.of(field, ATTACK);
            Map<String, Object> one = Map.of("orQueries", List.of(query));
            assertClosed(softly, "nantes", field, nantes.post("/engine-rest/task", query));
            assertClosed(softly, "nantes", field, nantes.post("/engine-rest/task", one));
            assertClosed(softly, "nantes", field, nantes.post("/engine-rest/task", Map.of("orQueries", List.of(one))));
            assertClosed(softly, "nantes", field, nantes.get("/engine-rest/task?" + field + "=x"));
            assertClosed(softly, "nantes", field, nantes.get("/engine-rest/task/count?" + field.toUpperCase() + "=x"));
        }));
    }

    /** Others than queries: what an operator's request names its instances by, and what a form or a task holds. */
    @Test
    void everyOtherContentIsRefusedToo() {
        Map<String, Object> instances = Map.of("processInstanceQuery", Map.of("xExpression", ATTACK));
        WebCaller operator = callers.get("operator").get(0).with("X-Journey-Reason", "test");
        SoftAssertions.assertSoftly(softly -> {
            for (String path : List.of("/process-instance/job-retries", "/process-instance/suspended-async",
                    "/job/retries", "/modification/executeAsync", "/migration/executeAsync")) {
                assertClosed(softly, "operator", path, operator.post("/engine-rest" + path, instances));
            }
        });
    }

    @Test
    void administratorStoresNoFilterButWithTheEnginesOwnFunctions() {
        WebCaller admin = callers.get("admin").get(0);
        SoftAssertions.assertSoftly(softly -> {
            for (String expression : List.of(ATTACK, "${sendMail}", "${currentUser().getClass()}", "x",
                    "${dateTime().plusDays(1)}${''.getClass()}", "${now()} ${1}")) {
                for (Map<String, Object> query : List.<Map<String, Object>>of(
                        Map.of("dueBeforeExpression", expression),
                        Map.of("orQueries", List.of(Map.of("dueBeforeExpression", expression))))) {
                    Map<String, Object> written = Map.of("resourceType", "Task", "name", "by test", "query", query);
                    assertClosed(softly, "admin", expression, admin.post("/engine-rest/filter/create", written));
                    assertClosed(softly, "admin", expression,
                            admin.put("/engine-rest/filter/" + filter.getId(), written));
                }
            }
        });
        Map<String, Object> mine = Map.of("resourceType", "Task", "name", "stored by test", "query",
                Map.of("assigneeExpression", "${currentUser()}", "dueBeforeExpression", "${dateTime().plusWeeks(1)}"));
        assertThat(admin.put("/engine-rest/filter/" + filter.getId(), mine).status()).isEqualTo(204);
        assertThat(callers.get("nantes").get(0).get("/engine-rest/filter/" + filter.getId() + "/list").status())
                .isEqualTo(200);
    }

    /** From before, or written past the gate. */
    @Test
    void filterThatHoldsAnAttackIsNeverRun() {
        filter.setQuery(tasks.createTaskQuery().or().taskAssigneeExpression(ATTACK).endOr());
        filters.saveFilter(filter);

        SoftAssertions.assertSoftly(softly -> callers.forEach((role, both) -> {
            for (String what : List.of("/list", "/count", "/singleResult")) {
                String path = "/filter/" + filter.getId() + what;
                assertClosed(softly, role, path, both.get(0).get("/engine-rest" + path));
                assertClosed(softly, role, path, both.get(1).post("/camunda/api/engine/engine/default" + path, Map.of()));
            }
        }));
        assertThatThrownBy(() -> filters.list(filter.getId()))
                .rootCause()
                .hasMessageStartingWith("« getClass » n'est pas ouvert aux expressions");
    }

    @Test
    void largeQueryIsNotRead() {
        String many = "x".repeat(60_000);

        Answer answer = callers.get("nantes").get(0).post("/engine-rest/task", Map.of("name", many));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("message").asText()).isEqualTo("Le contenu envoyé est trop long.");
    }

    private static void assertClosed(SoftAssertions softly, String role, String what, Answer answer) {
        softly.assertThat(answer.status()).as("%s: %s (%s)", role, what, answer.body()).isEqualTo(403);
        softly.assertThat(answer.json().path("message").asText()).as("%s: %s", role, what).isEqualTo(SENTENCE);
    }
}
