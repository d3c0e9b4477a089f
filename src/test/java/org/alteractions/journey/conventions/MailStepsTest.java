package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** Reminders are exactly the mails that a timer beside the main path sends. */
class MailStepsTest {

    private static final Path CATALOGUE = Path.of("src/main/resources/mails/catalogue.yaml");

    @TestFactory
    Stream<DynamicTest> mailThatOnlyTimeSends_isAReminder_andNoOtherIs() {
        Map<String, Boolean> reminders = reminders();
        return Models.each(model -> ModelReferencesTest.mailSteps(model, "template").flatMap(input ->
                Expression.literals(input.getTextContent())
                        .filter(template -> reminders.containsKey(template)
                                && reminders.get(template) != sentByTime(model, input))
                        .map(template -> Expression.ownerNode(input) + ": the mail '" + template
                                + (reminders.get(template) ? "' is a reminder" : "' is no reminder")
                                + " in mails/catalogue.yaml, but not here")));
    }

    @TestFactory
    Stream<DynamicTest> timerBesideAWait_reminds() {
        return Models.each(model -> model.all(BoundaryEvent.class).stream()
                .filter(event -> !event.cancelActivity() && Model.isTimer(event))
                // A timer that opens a human task asks staff to decide; the task has a deadline of its own.
                .filter(event -> !event.getSucceedingNodes().filterByType(UserTask.class).list().equals(
                        event.getSucceedingNodes().list()))
                .filter(event -> event.getEventDefinitions().stream()
                        .noneMatch(timer -> timer.getTextContent().strip().startsWith("${reminders.of(")))
                .map(event -> event.getId() + " should fire at ${reminders.of('name', due date)}"));
    }

    @TestFactory
    Stream<DynamicTest> reminderIsConfigured() {
        Set<String> configured = DeadlineNames.reminders().keySet().stream().map(DeadlineNames::normal).collect(toSet());
        return Models.each(model -> Expression.of(model).flatMap(expression -> expression.namesGivenTo("reminders")
                .filter(name -> !configured.contains(DeadlineNames.normal(name)))
                .map(name -> expression.owner() + " uses the reminder '" + name
                        + "', which application.yaml does not have under journey.reminders")));
    }

    @Test
    void reminderThatIsConfigured_isUsed() {
        Set<String> used = Models.all().stream().flatMap(Expression::of)
                .flatMap(expression -> expression.namesGivenTo("reminders"))
                .map(DeadlineNames::normal)
                .collect(toSet());
        assertThat(DeadlineNames.reminders().keySet()).allMatch(name -> used.contains(DeadlineNames.normal(name)));
    }

    @Test
    void stepThatIsUrgent_isATaskOfAModel() {
        assertThat(DeadlineNames.urgent()).isNotEmpty().allMatch(step -> Models.all().stream()
                .flatMap(model -> model.all(UserTask.class).stream())
                .anyMatch(task -> task.getId().equals(step)));
    }

    static boolean sentByTime(Model model, CamundaInputParameter input) {
        FlowNode step = model.nodes().stream()
                .filter(node -> node.getId().equals(Expression.ownerNode(input)))
                .findFirst()
                .orElseThrow();
        Deque<FlowNode> open = new ArrayDeque<>(List.of(step));
        Set<FlowNode> seen = new HashSet<>();
        while (!open.isEmpty()) {
            FlowNode node = open.remove();
            if (node instanceof BoundaryEvent event ? !event.cancelActivity() && Model.isTimer(event)
                    : node instanceof StartEvent start && startsByTime(start)) {
                return true;
            }
            if (seen.add(node) && !(node instanceof BoundaryEvent)) {
                open.addAll(node.getPreviousNodes().list());
            }
        }
        return false;
    }

    private static boolean startsByTime(StartEvent start) {
        return start.getParentElement() instanceof SubProcess
                && start.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private static Map<String, Boolean> reminders() {
        List<Map<String, List<Object>>> phases = new Yaml().load(Models.read(CATALOGUE));
        return phases.stream()
                .flatMap(phase -> phase.get("mails").stream())
                .collect(toMap(
                        mail -> mail instanceof Map<?, ?> named ? (String) named.keySet().iterator().next() : (String) mail,
                        mail -> mail instanceof Map<?, ?> named && named.containsValue("reminder")));
    }
}
