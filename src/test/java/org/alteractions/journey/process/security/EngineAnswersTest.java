package org.alteractions.journey.process.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Error responses of the engine's REST interface: the right status and a sentence, without internals. */
@Story
class EngineAnswersTest extends StoryTest {

    private static final Pattern INSIDES =
            Pattern.compile("org\\.camunda|\\bjava\\.|jakarta\\.|Exception|\\bSQL|(?i)\\bselect .* from\\b|\\tat ");
    private static final String FOR_PROGRAMS = "/engine-rest";
    private static final String ODD = "%27%20or%201=1";
    /** The history of all stories before is long, and is read several hundred times here. */
    private static final String A_PAGE = "maxResults=50";
    private static final List<String> PARAMETERS = List.of(
            "maxResults=x",
            "sortBy=x&sortOrder=asc&" + A_PAGE,
            "dueBefore=bad&startedAfter=bad&startDate=bad&interval=x&reportType=duration&periodUnit=x&" + A_PAGE,
            "variables=x&processVariables=x_zz_y&processInstanceIds=,&priority=x&suspended=x&id=%00"
                    + "&permissionName=READ&resourceName=TASK&" + A_PAGE);

    @LocalServerPort
    int port;

    @BeforeEach
    void staffExist() {
        accounts.create();
    }

    @Test
    void anAddressWithAnIdThatDoesNotExist_isNoFailureAndTellsNothing() {
        Map<String, WebCaller> callers = new LinkedHashMap<>();
        callers.put(FOR_PROGRAMS, WebCaller.program(port, "admin"));
        callers.put("/camunda/api/engine/engine/default", WebCaller.browser(port, "nantes", "tasklist"));
        List<String> problems = new ArrayList<>();
        assertThat(EngineAddresses.ofGet()).hasSizeGreaterThan(180)
                .contains("/task/{id}/form-variables", "/history/job-log/{id}/stacktrace", "/version");
        callers.forEach((base, caller) -> EngineAddresses.ofGet().forEach(address ->
                look(caller, base + address.replaceAll("\\{[^}]+}", base.equals(FOR_PROGRAMS) ? ODD : "nosuch") + "?" + A_PAGE,
                        problems)));
        assertThat(problems).isEmpty();
    }

    @Test
    void aParameterThatCannotBeRead_isNoFailureAndTellsNothing() {
        WebCaller admin = WebCaller.browser(port, "admin", "cockpit");
        List<String> problems = new ArrayList<>();
        EngineAddresses.ofGet().stream()
                .filter(address -> !address.contains("{"))
                .forEach(address -> PARAMETERS.forEach(parameters -> look(
                        admin, "/camunda/api/engine/engine/default" + address + "?" + parameters, problems)));
        assertThat(problems).isEmpty();
    }

    private static void look(WebCaller caller, String path, List<String> problems) {
        Answer answer = caller.get(path);
        boolean refused = answer.status() >= 400;
        if (answer.status() >= 500 || refused && INSIDES.matcher(answer.body()).find()
                || refused && answer.json().path("message").asText().isEmpty()) {
            problems.add(answer.status() + " " + path + ": " + answer.body());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GET    | /process-definition/nosuch                           | 404 | NotFound | Cet élément n'existe pas, ou votre compte ne le voit pas.",
        "GET    | /process-definition/nosuch/statistics                | 404 | NotFound | Cet élément n'existe pas, ou votre compte ne le voit pas.",
        "GET    | /execution/nosuch/localVariables                     | 404 | NotFound | Cet élément n'existe pas, ou votre compte ne le voit pas.",
        "GET    | /process-instance/nosuch/variables/x                 | 404 | NotFound | Cet élément n'existe pas, ou votre compte ne le voit pas.",
        "GET    | /deployment/nosuch/resources/nosuch/data             | 404 | NotFound | Cet élément n'existe pas, ou votre compte ne le voit pas.",
        "GET    | /nosuch                                              | 404 | NotFound | Cet élément n'existe pas, ou votre compte ne le voit pas.",
        "GET    | /task?maxResults=x                                   | 400 | InvalidRequest | Cette demande n'est pas valable : une valeur manque ou n'est pas lisible.",
        "GET    | /task?firstResult=-5&maxResults=5                    | 400 | InvalidRequest | Cette demande n'est pas valable : une valeur manque ou n'est pas lisible.",
        "GET    | /task?sortBy=x&sortOrder=asc                         | 400 | InvalidRequest | Le paramètre « sortBy » n'est pas valable.",
        "GET    | /task?dueBefore=bad                                  | 400 | InvalidRequest | Le paramètre « dueBefore » n'est pas valable.",
        "GET    | /history/process-instance?processInstanceIds=,       | 400 | InvalidRequest | Cette demande n'est pas valable : une valeur manque ou n'est pas lisible.",
        "GET    | /authorization/check?permissionName=READ             | 400 | InvalidRequest | Cette demande n'est pas valable : une valeur manque ou n'est pas lisible.",
        "PUT    | /job/nosuch/retries                                  | 404 | NotFound | Cet élément n'existe pas, ou votre compte ne le voit pas.",
        "DELETE | /process-instance/nosuch                             | 404 | NotFound | Cet élément n'existe pas, ou votre compte ne le voit pas.",
        "DELETE | /incident/nosuch                                     | 404 | NotFound | Cet élément n'existe pas, ou votre compte ne le voit pas.",
        "POST   | /job/nosuch/execute                                  | 404 | NotFound | Cet élément n'existe pas, ou votre compte ne le voit pas.",
        "POST   | /task/nosuch/unclaim                                 | 404 | NotAllowed | Cette tâche n'existe pas, est déjà terminée ou ne vous revient pas."
    })
    void aMistakeIsAnsweredWithItsStatusAndASentence(
            String method, String path, int status, String type, String sentence) {
        WebCaller browser = WebCaller.browser(port, "admin", "cockpit").with("X-Journey-Reason", "test");
        Object content = path.endsWith("retries") ? Map.of("retries", 1) : method.equals("POST") ? Map.of() : null;
        for (Answer answer : List.of(
                WebCaller.program(port, "admin").with("X-Journey-Reason", "test")
                        .json(method, "/engine-rest" + path, content),
                browser.json(method, "/camunda/api/engine/engine/default" + path, content))) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            assertThat(answer.json().path("type").asText()).as(answer.body()).isEqualTo(type);
            assertThat(answer.json().path("message").asText()).isEqualTo(sentence);
            assertThat(answer.header("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        }
    }

    @Test
    void whatAnAccountMayNotDo_isNoNameOfAClass() {
        Answer answer = WebCaller.program(port, "nantes").get("/engine-rest/task/report/candidate-group-count");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"type\":\"NotAllowed\",\"message\":\"Votre compte n'a pas ce droit.\"}");
    }

    @Test
    void aRequestThatIsNoJson_isAnsweredAsSuch() {
        SoftAssertions.assertSoftly(softly -> {
            for (String body : new String[] {"{", "[]", "\"x\"", "{\"priority\":{}}"}) {
                Answer answer = WebCaller.program(port, "admin")
                        .send("POST", "/engine-rest/task", "application/json", body);
                softly.assertThat(answer.status()).as(body + answer.body()).isEqualTo(400);
                softly.assertThat(answer.body()).as(body).doesNotContainPattern(INSIDES);
            }
        });
    }

    @Test
    void aDesignerReadsWhereAModelIsWrong() {
        String model = """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                  <bpmn:process id="broken" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="startEvent_begun"/>
                    <bpmn:serviceTask id="serviceTask_nothing"/>
                  </bpmn:process>
                </bpmn:definitions>""";
        Answer answer = WebCaller.program(port, "designer").deploy("/engine-rest/deployment/create", "broken.bpmn", model);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("type").asText()).isEqualTo("ModelRefused");
        assertThat(answer.json().at("/details/broken.bpmn/errors/0/line").asInt()).as(answer.body()).isEqualTo(5);
        assertThat(answer.json().at("/details/broken.bpmn/errors/0/mainElementId").asText())
                .isEqualTo("serviceTask_nothing");
        assertThat(answer.json().path("message").asText()).contains("line 5");
        assertThat(answer.body()).doesNotContainPattern(INSIDES);
    }
}
