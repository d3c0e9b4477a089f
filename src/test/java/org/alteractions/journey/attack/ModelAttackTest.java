package org.alteractions.journey.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A designer's model can change the next steps but never the code that the server runs. */
@Story
class ModelAttackTest extends StoryTest {

    private static final String FLOW = """
            <bpmn:startEvent id="startEvent_begun"/>
            <bpmn:sequenceFlow id="flow_one" sourceRef="startEvent_begun" targetRef="%s"/>
            """;
    private static final String ATTACK = "${''.getClass().forName('java.lang.Runtime')}";

    @Autowired
    RepositoryService repository;

    @Autowired
    DecisionService decisions;

    @LocalServerPort
    int port;

    @BeforeEach
    void accounts() {
        accounts.create();
    }

    @AfterEach
    void takeDeploymentsBack() {
        repository.createDeploymentQuery().deploymentName("test").list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack("service task", "« getClass » n'est pas ouvert", """
                        <bpmn:serviceTask id="attack" camunda:expression="%s"/>""".formatted(ATTACK)),
                attack("delegate expression", "« getClass » n'est pas ouvert", """
                        <bpmn:serviceTask id="attack" camunda:delegateExpression="%s"/>""".formatted(ATTACK)),
                attack("due date", "« getClass » n'est pas ouvert", """
                        <bpmn:userTask id="attack" camunda:dueDate="%s"/>""".formatted(ATTACK)),
                attack("name of a task", "« getClass » n'est pas ouvert", """
                        <bpmn:userTask id="attack" name="%s"/>""".formatted(ATTACK)),
                attack("documentation", "« getClass » n'est pas ouvert", """
                        <bpmn:userTask id="attack"><bpmn:documentation>%s</bpmn:documentation></bpmn:userTask>"""
                        .formatted(ATTACK)),
                attack("candidate group", "« class » n'est pas ouvert", """
                        <bpmn:userTask id="attack" camunda:candidateGroups="${''.class}"/>"""),
                attack("input", "« getClass » n'est pas ouvert", """
                        <bpmn:userTask id="attack"><bpmn:extensionElements><camunda:inputOutput>
                        <camunda:inputParameter name="x">%s</camunda:inputParameter>
                        </camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>""".formatted(ATTACK)),
                attack("listener", "« getClass » n'est pas ouvert", """
                        <bpmn:userTask id="attack"><bpmn:extensionElements>
                        <camunda:taskListener event="create" id="l" expression="%s"/>
                        </bpmn:extensionElements></bpmn:userTask>""".formatted(ATTACK)),
                attack("timer in the past", "« getClass » n'est pas ouvert", """
                        <bpmn:endEvent id="attack"/>
                        <bpmn:startEvent id="startEvent_timer"><bpmn:timerEventDefinition id="t">
                        <bpmn:timeDate>%s</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent>"""
                        .formatted(ATTACK)),
                attack("services of the engine", "« getProcessEngineServices » n'est pas ouvert", """
                        <bpmn:serviceTask id="attack" camunda:expression="${execution.getProcessEngineServices()}"/>"""),
                attack("a bean's unknown method", "« doo » n'est pas ouvert", """
                        <bpmn:serviceTask id="attack" camunda:expression="${deadlines.doo('offer')}"/>"""),
                attack("unreadable expression", "Cette expression n'est pas lisible", """
                        <bpmn:serviceTask id="attack" camunda:expression="${deadlines.due(}"/>"""),
                attack("class", "jamais une classe Java", """
                        <bpmn:serviceTask id="attack" camunda:class="java.lang.Thread"/>"""),
                attack("class of a listener", "jamais une classe Java", """
                        <bpmn:userTask id="attack"><bpmn:extensionElements>
                        <camunda:executionListener event="start" class="java.lang.Thread"/>
                        </bpmn:extensionElements></bpmn:userTask>"""),
                attack("injected field", "ni champ injecté (field)", """
                        <bpmn:serviceTask id="attack" camunda:delegateExpression="${sendMail}"><bpmn:extensionElements>
                        <camunda:field name="mails" stringValue="x"/></bpmn:extensionElements></bpmn:serviceTask>"""),
                attack("shell", "« shell » et « mail »", """
                        <bpmn:serviceTask id="attack" camunda:type="Shell"/>"""),
                attack("the engine's mail task", "« shell » et « mail »", """
                        <bpmn:sendTask id="attack" camunda:type="mail"/>"""),
                attack("script task", "ni script", """
                        <bpmn:scriptTask id="attack" scriptFormat="juel"><bpmn:script>x</bpmn:script></bpmn:scriptTask>"""),
                attack("script of an input", "ni script", """
                        <bpmn:userTask id="attack"><bpmn:extensionElements><camunda:inputOutput>
                        <camunda:inputParameter name="x"><camunda:script scriptFormat="juel">x</camunda:script>
                        </camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>"""),
                attack("script of a listener", "ni script", """
                        <bpmn:userTask id="attack"><bpmn:extensionElements>
                        <camunda:taskListener event="create" id="l"><camunda:script scriptFormat="juel">x</camunda:script>
                        </camunda:taskListener></bpmn:extensionElements></bpmn:userTask>"""),
                attack("script of a condition", "langages de script sont fermés", """
                        <bpmn:exclusiveGateway id="attack"/>
                        <bpmn:sequenceFlow id="flow_two" sourceRef="attack" targetRef="end">
                        <bpmn:conditionExpression language="juel">x</bpmn:conditionExpression></bpmn:sequenceFlow>
                        <bpmn:endEvent id="end"/>"""),
                attack("validator of a field", "pas de contrôle en Java", """
                        <bpmn:userTask id="attack"><bpmn:extensionElements><camunda:formData>
                        <camunda:formField id="a" type="string"><camunda:validation>
                        <camunda:constraint name="validator" config="javax.script.ScriptEngineManager"/>
                        </camunda:validation></camunda:formField></camunda:formData></bpmn:extensionElements>
                        </bpmn:userTask>"""),
                attack("parentheses without end", "Cette expression n'est pas lisible", """
                        <bpmn:serviceTask id="attack" camunda:expression="${%s1}"/>""".formatted("(".repeat(20_000))),
                attack("form with scripts", "Un formulaire se nomme par formRef", """
                        <bpmn:userTask id="attack" camunda:formKey="embedded:deployment:x.html"/>"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void modelThatWouldRunCodeIsNotDeployed(String name, String sentence, String content) {
        Answer answer = designer().deploy("/engine-rest/deployment/create", "attack.bpmn", model(content));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("« attack.bpmn » n'est pas accepté", sentence);
        assertThat(answer.json().at("/details/attack.bpmn/errors/0/line").asInt()).isPositive();
        assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("deployed-by-test").count()).isZero();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void decisionThatWouldRunCodeIsNotDeployed(String language, String text, String sentence) {
        Answer answer = designer().deploy("/engine-rest/deployment/create", "attack.dmn", decision(language, text));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("« attack.dmn » n'est pas accepté", sentence);
    }

    static Stream<Arguments> decisions() {
        return Stream.of(
                Arguments.of("juel", "''.getClass()", "« getClass » n'est pas ouvert"),
                Arguments.of("JUEL", "${''.getClass()}", "« getClass » n'est pas ouvert"),
                Arguments.of("javascript", "x", "langages de script sont fermés"),
                Arguments.of("groovy", "x", "langages de script sont fermés"),
                Arguments.of("feel", "count(for i in 1..2000000 return i)", "ni boucle"),
                Arguments.of("feel", "some x in [1] satisfies x > 0", "ni boucle"),
                Arguments.of("feel", "{f: function(a) a, r: f(1)}.r", "ni fonction"));
    }

    /** Of an object that is no plain value FEEL would read and call everything. */
    @ParameterizedTest
    @MethodSource("objects")
    void decisionReachesNoJavaClass(Object object) {
        Answer deployed = designer().deploy("/engine-rest/deployment/create", "attack.dmn",
                decision("feel", "string(x.getClass()) + string(x.class.name) + string(x.name)"));
        assertThat(deployed.status()).as(deployed.body()).isEqualTo(200);

        assertThatThrownBy(() -> decisions.evaluateDecisionByKey("attack")
                        .variables(Variables.createVariables().putValue("x", object)).evaluate())
                .hasStackTraceContaining("« x » n'est pas ouvert aux expressions");
    }

    static Stream<Object> objects() {
        return Stream.of(new GregorianCalendar(), new Secret("key"), Thread.currentThread(), String.class,
                List.of(new Secret("key")), Map.of("a", new Secret("key")));
    }

    record Secret(String name) {}

    @Test
    void othersThanModelsDecisionsAndFormsAreNotDeployed() {
        for (String file : new String[] {"x.html", "x.js", "x.groovy", "case.cmmn", "x"}) {
            Answer answer = designer().deploy("/engine-rest/deployment/create", file, "x");

            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.json().path("message").asText())
                    .isEqualTo("« " + file + " » n'est pas accepté : Seuls des fichiers .bpmn, .dmn et .form se déploient ici.");
        }
    }

    @Test
    void unreadableFilesAreNotDeployed() {
        assertRefused(designer().deploy("/engine-rest/deployment/create", "x.form", "{"), "n'est pas un formulaire lisible");
        assertRefused(designer().deploy("/engine-rest/deployment/create", "x.form", "[]"), "n'est pas un formulaire lisible");
        assertRefused(designer().deploy("/engine-rest/deployment/create", "x.dmn", "<a/>"), "ni un modèle ni une décision");
        assertRefused(designer().deploy("/engine-rest/deployment/create", "x.bpmn", "<a"), "pas du XML lisible");
        assertRefused(designer().deploy("/engine-rest/deployment/create", "x.bpmn",
                "<definitions>" + "<a>".repeat(300) + "</a>".repeat(300) + "</definitions>"), "trop profondément imbriqué");
    }

    private static void assertRefused(Answer answer, String sentence) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(sentence);
    }

    @Test
    void modelThatReadsVariablesAndCallsBeansIsDeployed() {
        Answer answer = designer().deploy("/engine-rest/deployment/create", "fine.bpmn", model("""
                <bpmn:endEvent id="attack"/>
                <bpmn:userTask id="userTask_review" name="Revoir ${execution.processBusinessKey}"
                    camunda:dueDate="${deadlines.due('offerLimit')}"/>"""));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private WebCaller designer() {
        return WebCaller.program(port, "designer");
    }

    private static Arguments attack(String name, String sentence, String content) {
        return Arguments.of(name, sentence, content);
    }

    private static String model(String content) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                  <bpmn:process id="deployed-by-test" isExecutable="true" camunda:historyTimeToLive="P1D">
                """ + FLOW.formatted("attack") + content + "</bpmn:process></bpmn:definitions>";
    }

    private static String decision(String language, String text) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="test"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                  <decision id="attack" name="attack" camunda:historyTimeToLive="P1D"><variable id="v" name="v"/>
                    <literalExpression id="l" expressionLanguage="%s"><text>%s</text></literalExpression>
                  </decision>
                </definitions>""".formatted(language, text);
    }
}
