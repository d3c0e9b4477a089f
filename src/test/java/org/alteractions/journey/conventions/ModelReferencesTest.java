package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.ModelStep;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that a model references exists and is used: messages, errors, variables, forms, decisions, deadlines,
 * mails.
 */
class ModelReferencesTest {

    private static final Path MAILS = Path.of("src/main/resources/mails");
    /** The kinds of fields whose answer may route a process. */
    private static final Map<String, Set<String>> ROUTING_FIELDS = Map.of(
            "string", Set.of("select", "radio"),
            "enum", Set.of("select", "radio"),
            "boolean", Set.of("checkbox"),
            "long", Set.of("number"),
            "date", Set.of("datetime"));
    /** Name of every message that is a mail: the diagram shows that somebody is written to. */
    private static final String MAIL = "Mail";

    @TestFactory
    Stream<DynamicTest> messageIsOneThatTheApplicationTells() {
        Set<String> told = Arrays.stream(Message.values()).map(Message::id).collect(toSet());
        return Models.each(model -> model.all(org.camunda.bpm.model.bpmn.instance.Message.class).stream()
                .filter(message -> !MAIL.equals(message.getName()) && !told.contains(message.getName()))
                .map(message -> "message \"" + message.getName() + "\" is not in process.Message " + told));
    }

    @Test
    void messageThatTheApplicationTells_isWaitedForByAModel() {
        Set<String> caught = Models.all().stream()
                .flatMap(model -> Stream.concat(
                        model.all(CatchEvent.class).stream()
                                .flatMap(event -> event.getEventDefinitions().stream())
                                .filter(MessageEventDefinition.class::isInstance)
                                .map(definition -> ((MessageEventDefinition) definition).getMessage().getName()),
                        model.all(ReceiveTask.class).stream().map(task -> task.getMessage().getName())))
                .collect(toSet());
        assertThat(Arrays.stream(Message.values()).map(Message::id).filter(id -> !caught.contains(id)
                && !Models.COMING.contains(id)))
                .as("messages of process.Message that no model waits for")
                .isEmpty();
    }

    @Test
    void stepThatTheApplicationNames_isOneOfAModel() {
        Set<String> steps = Models.all().stream()
                .flatMap(model -> model.nodes().stream())
                .map(FlowNode::getId)
                .collect(toSet());
        assertThat(Arrays.stream(ModelStep.values()).map(ModelStep::id).filter(id -> !steps.contains(id)))
                .as("steps of process.ModelStep that no model has")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> errorThatEndsACalledProcess_isCaughtWhereItIsCalled() {
        return Models.each(model -> model.mainNodes().stream()
                .filter(EndEvent.class::isInstance)
                .flatMap(end -> errorCodes((EndEvent) end))
                .filter(code -> Models.all().stream()
                        .flatMap(other -> Stream.concat(
                                other.all(BoundaryEvent.class).stream(), other.all(StartEvent.class).stream()))
                        .flatMap(ModelReferencesTest::errorCodes)
                        .noneMatch(code::equals))
                .map(code -> "error " + code + " is caught by no model"));
    }

    @TestFactory
    Stream<DynamicTest> taskFormExists_andItsDeclaredKeysAreFieldsThatCanRoute() {
        return Models.each(model -> model.nodes().stream()
                .filter(node -> formOf(node) != null || !Model.contract(node).isEmpty())
                .flatMap(node -> {
                    String form = formOf(node) + ".form";
                    if (!DesignFiles.exists(DesignFiles.FORMS, form)) {
                        return Stream.of(node.getId() + " names the form '" + formOf(node) + "'; there is no " + form);
                    }
                    return Model.contract(node).stream()
                            .filter(key -> !canRoute(new FormFile(DesignFiles.form(form)), key))
                            .map(key -> node.getId() + " declares '" + key.getCamundaId() + "' as "
                                    + key.getCamundaType()
                                    + "; " + form + " has no such field of "
                                            + ROUTING_FIELDS.get(key.getCamundaType()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> variableIsOneOfProcessVariable() {
        Set<String> known = Arrays.stream(Variable.values()).map(Variable::key).collect(toSet());
        Set<String> beans = ModelBeanClasses.byName().keySet();
        return Models.each(model -> Stream.concat(
                        Expression.of(model).flatMap(expression -> expression.roots()
                                .filter(root -> !beans.contains(root))
                                .map(root -> Map.entry(expression.owner(), root))),
                        Expression.variableNames(model))
                .filter(used -> !known.contains(used.getValue()) && !Models.COMING.contains(used.getValue()))
                .map(used -> used.getKey() + " uses '" + used.getValue()
                        + "', which is neither in process.Variable nor a @ModelBean"));
    }

    @TestFactory
    Stream<DynamicTest> methodThatAnExpressionCalls_isPublicOnAPublicClass() {
        return Models.each(model -> Expression.of(model).flatMap(expression -> expression.calls()
                .filter(call -> !ModelBeanClasses.answers(call))
                .map(call -> expression.owner() + " calls " + call.bean() + "." + call.method() + " with "
                        + call.arguments()
                        + " arguments; no public class with @ModelBean has such a public method")));
    }

    @TestFactory
    Stream<DynamicTest> decisionExists() {
        return Models.each(model -> model.all(BusinessRuleTask.class).stream()
                .filter(task -> !DesignFiles.exists(DesignFiles.PROCESSES, task.getCamundaDecisionRef() + ".dmn"))
                .map(task -> task.getId() + " asks '" + task.getCamundaDecisionRef()
                        + "'; there is no such .dmn file"));
    }

    @TestFactory
    Stream<DynamicTest> deadlineIsConfigured() {
        Set<String> configured = DeadlineNames.configured().keySet();
        return Models.each(model -> Expression.of(model).flatMap(expression -> expression.namesGivenTo("deadlines")
                .filter(name -> !configured.contains(DeadlineNames.normal(name)))
                .map(name -> expression.owner() + " uses the deadline '" + name
                        + "', which application.yaml does not have under journey.deadlines")));
    }

    @Test
    void deadlineThatIsConfigured_isUsed() {
        Set<String> used = new HashSet<>(DeadlineNames.inCode());
        Models.all().stream().flatMap(Expression::of)
                .flatMap(expression -> expression.namesGivenTo("deadlines"))
                .forEach(name -> used.add(DeadlineNames.normal(name)));
        assertThat(DeadlineNames.configured().entrySet().stream()
                        .filter(deadline -> !used.contains(deadline.getKey()))
                        .map(Map.Entry::getValue))
                .as("deadlines in application.yaml that neither a model nor the code uses")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> mailHasATemplateInBothLanguages() {
        return Models.each(model -> mailSteps(model, "template").flatMap(input -> Expression
                .literals(input.getTextContent())
                .flatMap(template -> Stream.of("fr", "en").map(language -> template + "." + language + ".html"))
                .filter(file -> !Files.exists(MAILS.resolve(file)))
                .map(file -> Expression.ownerNode(input) + " sends a mail without " + MAILS.resolve(file))));
    }

    @Test
    void everyMailTemplateIsSentBySomeStep() {
        Set<String> sent = Models.all().stream()
                .flatMap(model -> mailSteps(model, "template"))
                .flatMap(input -> Expression.literals(input.getTextContent()))
                .collect(toSet());
        String code = Sources.main();
        assertThat(Models.files(MAILS, ".html").stream()
                        .map(file -> file.getFileName().toString().replaceAll("\\.(fr|en)\\.html$", ""))
                        .distinct()
                        .filter(template -> !"layout".equals(template) && !sent.contains(template)
                                && !code.contains('"' + template + '"')))
                .as("mail templates that no model and no code sends")
                .isEmpty();
    }

    static Stream<CamundaInputParameter> mailSteps(Model model, String input) {
        return model.all(CamundaInputParameter.class).stream()
                .filter(parameter -> input.equals(parameter.getCamundaName()));
    }

    private static boolean canRoute(FormFile form, CamundaFormField key) {
        return form.fields().stream().anyMatch(field -> key.getCamundaId().equals(field.path("key").asText())
                && ROUTING_FIELDS.getOrDefault(key.getCamundaType(), Set.of()).contains(field.path("type").asText()));
    }

    static String formOf(FlowNode node) {
        return node.getAttributeValueNs(Models.CAMUNDA, "formRef");
    }

    private static Stream<String> errorCodes(Event event) {
        return List.copyOf(event.getChildElementsByType(ErrorEventDefinition.class)).stream()
                .filter(definition -> definition.getError() != null)
                .map(definition -> definition.getError().getErrorCode());
    }
}
