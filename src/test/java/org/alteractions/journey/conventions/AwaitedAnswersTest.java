package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.alteractions.journey.testing.ids.ParticipantFormIds;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every awaited answer has a deadline in the mail, a reminder and an end of the wait. */
class AwaitedAnswersTest {

    private static final String LINK = "link";
    private static final String ANSWER_BY = "answerBy";

    /** Pages that no reminder leads to, each with the reason. */
    private static final Map<String, String> NOT_REMINDED_OF = Map.of(
            ParticipantFormIds.ADD_DOCUMENTS, "the invitation and the reminder of the Café Select ask for CV and letter on the day",
            "describe-student", "teams are formed without wishes as well",
            "declare-availability", "who does not answer is expected for the whole session, as the mail says",
            "join-presentation", "the school's presentation takes place with those who come",
            "give-feedback", "thanks for a mission that is over; nothing depends on it");

    /** A reminder may say the due date of the task beside it. */
    @TestFactory
    Stream<DynamicTest> mailWithAPage_saysUntilWhenToAnswer() {
        return Models.each(model -> ModelReferencesTest.mailSteps(model, LINK)
                .filter(link -> input(link, ANSWER_BY).isEmpty() && !isReminder(model, link))
                .map(link -> Expression.ownerNode(link) + ": the mail '" + mailOf(link) + "' leads to the page '"
                        + link.getTextContent() + "' and has no input 'answerBy'"));
    }

    @Test
    void pageThatAMailLeadsTo_isRemindedOf() {
        Set<String> open = new TreeSet<>(pages(false));
        open.removeAll(pages(true));
        assertThat(open).as("pages without a reminder").isEqualTo(new TreeSet<>(NOT_REMINDED_OF.keySet()));
    }

    /** The task is the chapter's: it takes the answer from whoever phones, is escalated, or a timer or a choice ends the wait. */
    @TestFactory
    Stream<DynamicTest> waitThatIsRemindedOf_isEscalated_andEndsWithoutAnAnswer() {
        return Models.each(model -> reminded(model).flatMap(task -> Stream.of(
                        isEscalated(task) || isTakenAway(model, task) ? "" : "is neither escalated nor ended by a timer",
                        isTakenAway(model, task) || hasChoice(task) ? "" : "has no way out: no timer ends it, and no choice follows")
                .filter(problem -> !problem.isEmpty())
                .map(problem -> task.getId() + " " + problem)));
    }

    /** What the mails before a wait ask for, a reminder of the same process asks for again. */
    @TestFactory
    Stream<DynamicTest> reminderLeadsToThePageOfTheMailBeforeIt() {
        return Models.each(model -> {
            Set<String> again = ModelReferencesTest.mailSteps(model, LINK)
                    .filter(link -> isReminder(model, link))
                    .map(CamundaInputParameter::getTextContent)
                    .collect(Collectors.toSet());
            return reminded(model).flatMap(task -> pagesBefore(model, task).stream()
                    .filter(page -> !again.contains(page))
                    .map(page -> task.getId() + ": a mail before it leads to '" + page + "', no reminder does"));
        });
    }

    @Test
    void waitsAreFound() {
        assertThat(Models.all().stream().flatMap(AwaitedAnswersTest::reminded).map(UserTask::getId))
                .contains(CandidateSelectionSteps.RECORD_OFFER_ANSWER, MissionSteps.RECORD_CHARTER,
                        OneYearReviewSteps.HOLD_REVIEW)
                .hasSizeGreaterThan(10);
    }

    private static Set<String> pages(boolean reminders) {
        return Models.all().stream()
                .flatMap(model -> ModelReferencesTest.mailSteps(model, LINK)
                        .filter(link -> isReminder(model, link) == reminders)
                        .map(CamundaInputParameter::getTextContent))
                .collect(Collectors.toSet());
    }

    private static boolean isReminder(Model model, CamundaInputParameter input) {
        return MailStepsTest.sentByTime(model, input);
    }

    /** Tasks beside which a timer writes to somebody. */
    private static Stream<UserTask> reminded(Model model) {
        return model.all(UserTask.class).stream().filter(task -> remindersOf(model, task).findAny().isPresent());
    }

    /** Of each mail that a timer beside the task sends, the input with its template. */
    private static Stream<CamundaInputParameter> remindersOf(Model model, UserTask task) {
        List<String> steps = model.boundaryEvents(task)
                .filter(event -> !event.cancelActivity() && Model.isTimer(event))
                .flatMap(event -> event.getSucceedingNodes().list().stream())
                .map(FlowNode::getId)
                .toList();
        return ModelReferencesTest.mailSteps(model, "template").filter(input -> steps.contains(Expression.ownerNode(input)));
    }

    /** Of the mails between the last person's step and the task. */
    private static Set<String> pagesBefore(Model model, UserTask task) {
        Map<String, String> pages = ModelReferencesTest.mailSteps(model, LINK)
                .collect(Collectors.toMap(Expression::ownerNode, CamundaInputParameter::getTextContent));
        Set<String> found = new HashSet<>();
        Set<String> seen = new HashSet<>();
        List<FlowNode> open = List.copyOf(task.getPreviousNodes().list());
        while (!open.isEmpty()) {
            open = open.stream()
                    .filter(node -> !(node instanceof UserTask || node instanceof BoundaryEvent) && seen.add(node.getId()))
                    .peek(node -> Optional.ofNullable(pages.get(node.getId())).ifPresent(found::add))
                    .flatMap(node -> node.getPreviousNodes().list().stream())
                    .toList();
        }
        return found;
    }

    private static boolean isEscalated(UserTask task) {
        return Model.timeoutListeners(task)
                .anyMatch(listener -> "${escalateTask}".equals(listener.getCamundaDelegateExpression()));
    }

    /** By a timer on the task, or on the step that is drawn around it. */
    private static boolean isTakenAway(Model model, UserTask task) {
        return Stream.of(task, task.getParentElement())
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .flatMap(model::boundaryEvents)
                .anyMatch(event -> event.cancelActivity() && Model.isTimer(event));
    }

    private static boolean hasChoice(UserTask task) {
        return task.getSucceedingNodes().list().stream().anyMatch(ExclusiveGateway.class::isInstance);
    }

    private static String mailOf(CamundaInputParameter beside) {
        return input(beside, "template").orElse("");
    }

    private static Optional<String> input(CamundaInputParameter beside, String name) {
        return beside.getParentElement().getChildElementsByType(CamundaInputParameter.class).stream()
                .filter(input -> name.equals(input.getCamundaName()))
                .map(CamundaInputParameter::getTextContent)
                .findFirst();
    }
}
