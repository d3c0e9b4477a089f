package org.alteractions.journey.conventions;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.process.directory.StaffGroup;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Rules for steps. User tasks have a group, a form and a deadline; service tasks have one delegate and a transaction.
 * Scripts are forbidden.
 */
class ModelStepsTest {

    private static final String SEND_MAIL = "${sendMail}";
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{[a-z][A-Za-z0-9]*}");
    private static final Set<String> CANDIDATES = Set.of(
            StaffGroup.COORDINATION.id(),
            StaffGroup.SELECTION.id(),
            StaffGroup.COACH_RELATIONS.id(),
            StaffGroup.SCHOOL_RELATIONS.id());

    @TestFactory
    Stream<DynamicTest> noScript_noClass_noExpressionAsCode() {
        return Models.each(model -> Expression.elements(model)
                .filter(element -> Set.of("scriptTask", "script").contains(element.getLocalName())
                        || element.hasAttributeNS(Models.CAMUNDA, "class")
                        || element.hasAttributeNS(Models.CAMUNDA, "expression")
                        || element.hasAttribute("class")
                        || element.hasAttribute("expression"))
                .map(element -> Expression.owner(element) + " holds code (<" + element.getTagName()
                        + ">); a step calls a bean by delegate expression"));
    }

    @TestFactory
    Stream<DynamicTest> codeIsOneNamedDelegate() {
        return Models.each(model -> Expression.elements(model).flatMap(element -> Stream.of(
                                element.getAttributeNS(Models.CAMUNDA, "delegateExpression"),
                                element.getAttribute("delegateExpression"))
                        .filter(not(String::isEmpty))
                        .filter(expression -> !DELEGATE.matcher(expression).matches())
                        .map(expression -> Expression.owner(element) + ": " + expression + " should be ${beanName}")));
    }

    @TestFactory
    Stream<DynamicTest> serviceTaskNamesItsDelegate_ruleTaskItsDecision() {
        return Models.each(model -> Stream.concat(
                model.all(ServiceTask.class).stream()
                        .filter(task -> task.getCamundaDelegateExpression() == null)
                        .map(task -> task.getId() + " names no delegate"),
                model.all(BusinessRuleTask.class).stream()
                        .filter(task -> task.getCamundaDecisionRef() == null || task.getCamundaResultVariable() == null
                                || !"latest".equals(task.getCamundaDecisionRefBinding()))
                        .map(task -> task.getId() + " needs a decision, bound latest, and a result variable")));
    }

    /** So that a designer reads "Envoyer un mail" with its mail and audience, and a reader sees an envelope, not a gear. */
    @TestFactory
    Stream<DynamicTest> mailsAndHumanStepsCarryTheirElementTemplate() {
        return Models.each(model -> model.nodes().stream()
                .flatMap(node -> template(node).stream()
                        .filter(template -> !template.equals(
                                node.getAttributeValueNs(Models.CAMUNDA, "modelerTemplate")))
                        .map(template -> node.getId() + " needs camunda:modelerTemplate=\"" + template + "\"")));
    }

    @TestFactory
    Stream<DynamicTest> serviceTaskSendsNoMail() {
        return Models.each(model -> model.all(ServiceTask.class).stream()
                .filter(task -> SEND_MAIL.equals(task.getCamundaDelegateExpression()))
                .map(task -> task.getId() + " sends a mail and must be a send task"));
    }

    private static Optional<String> template(FlowNode node) {
        if (node instanceof UserTask) {
            return Optional.of("org.alteractions.journey.humanTask");
        }
        if (node instanceof SendTask task && SEND_MAIL.equals(task.getCamundaDelegateExpression())) {
            return Optional.of("org.alteractions.journey.sendMail");
        }
        return node instanceof ThrowEvent event && Model.delegate(event).filter(SEND_MAIL::equals).isPresent()
                ? Optional.of("org.alteractions.journey.endWithMail") : Optional.empty();
    }

    @TestFactory
    Stream<DynamicTest> workOfTheEngineStartsInATransactionOfItsOwn() {
        return Models.each(model -> model.nodes().stream()
                .filter(node -> node instanceof ServiceTask || node instanceof SendTask || node instanceof CallActivity
                        || node instanceof ThrowEvent event && Model.delegate(event).isPresent())
                .filter(node -> !node.isCamundaAsyncBefore() && !isAsyncLoop(node))
                .map(node -> node.getId()
                        + " must be asynchronous before: a failure there must not undo the step before"));
    }

    @TestFactory
    Stream<DynamicTest> callActivityHandsOnTheBusinessKey_andAnExplicitList_toTheLatestVersion() {
        return Models.each(model -> model.all(CallActivity.class).stream().flatMap(call -> {
            List<CamundaIn> handedOn = Model.extensions(call, CamundaIn.class);
            return Stream.of(
                            "latest".equals(call.getCamundaCalledElementBinding())
                                    ? "" : "must be bound to the latest version",
                            handedOn.stream().anyMatch(in -> in.getCamundaBusinessKey() != null)
                                    ? "" : "does not pass a business key",
                            handedOn.stream().anyMatch(in -> "all".equals(in.getCamundaVariables()))
                                    ? "passes all variables; list those needed" : "",
                            Models.COMING.contains(call.getCalledElement()) || Models.knows(call.getCalledElement())
                                    ? "" : "calls '" + call.getCalledElement()
                                            + "', and there is no such file in processes/")
                    .filter(not(String::isEmpty))
                    .map(problem -> call.getId() + " " + problem);
        }));
    }

    /** Staff who have the form of such a task open read it. */
    @TestFactory
    Stream<DynamicTest> eventThatMayTakeATaskAway_saysWhyInItsDocumentation() {
        return Models.each(model -> Stream.<Stream<? extends FlowNode>>of(
                        model.all(EndEvent.class).stream()
                                .filter(event -> event.getEventDefinitions().stream()
                                        .anyMatch(TerminateEventDefinition.class::isInstance)),
                        model.all(BoundaryEvent.class).stream()
                                .filter(BoundaryEvent::cancelActivity)
                                .filter(event -> event.getAttachedTo() instanceof UserTask
                                        || event.getAttachedTo() instanceof SubProcess
                                        || event.getAttachedTo() instanceof CallActivity),
                        model.all(SubProcess.class).stream()
                                .filter(SubProcess::triggeredByEvent)
                                .filter(process -> process.getChildElementsByType(StartEvent.class).stream()
                                        .anyMatch(StartEvent::isInterrupting)))
                .<FlowNode>flatMap(Function.identity())
                .filter(event -> event.getDocumentations().stream()
                        .noneMatch(words -> words.getTextContent().strip().endsWith(".")))
                .map(event -> event.getId() + " has no documentation in French that says why a task closes"));
    }

    @TestFactory
    Stream<DynamicTest> humanTaskIsForAGroup_neverForAPerson() {
        return Models.each(model -> model.all(UserTask.class).stream().flatMap(task -> {
            List<String> groups = task.getCamundaCandidateGroups() == null
                    ? List.of()
                    : Arrays.stream(task.getCamundaCandidateGroups().split(",")).map(String::strip).toList();
            return Stream.of(
                            groups.isEmpty() || !CANDIDATES.containsAll(groups)
                                    ? "has candidate groups " + groups + "; possible are " + CANDIDATES : "",
                            task.getCamundaAssignee() != null || task.getCamundaCandidateUsers() != null
                                    ? "names a person" : "")
                    .filter(not(String::isEmpty))
                    .map(problem -> task.getId() + " " + problem);
        }));
    }

    @TestFactory
    Stream<DynamicTest> humanTaskHasAForm_andADueDate() {
        return Models.each(model -> model.all(UserTask.class).stream().flatMap(task -> Stream.of(
                        task.getCamundaFormRef() != null && task.getCamundaFormKey() == null
                                ? "" : "has no Camunda Form",
                        "deployment".equals(task.getCamundaFormRefBinding())
                                ? "" : "should bind its form by deployment",
                        task.getCamundaDueDate() != null && task.getCamundaDueDate().matches("\\$\\{.+}")
                                ? "" : "needs a due date by expression, like ${deadlines.due('name')}")
                .filter(not(String::isEmpty))
                .map(problem -> task.getId() + " " + problem)));
    }

    /** Where a timer takes the task away, nobody can be late with it. */
    @TestFactory
    Stream<DynamicTest> forgottenTaskIsEscalated_orTakenAwayByATimer() {
        return Models.each(model -> model.all(UserTask.class).stream()
                .filter(task -> Model.timeoutListeners(task)
                        .noneMatch(listener -> "${escalateTask}".equals(listener.getCamundaDelegateExpression())))
                .filter(task -> model.boundaryEvents(task)
                        .noneMatch(event -> event.cancelActivity() && Model.isTimer(event)))
                .map(task -> task.getId()
                        + " has neither a timeout listener with ${escalateTask} nor a timer that ends it"));
    }

    /** What a start form has recorded is a step as well, though nothing waits for it. */
    @TestFactory
    Stream<DynamicTest> everyProcessShowsWhatHappensInIt() {
        return Models.each(model -> Stream.of(model)
                .filter(any -> any.mainNodes().stream().noneMatch(Activity.class::isInstance))
                .map(any -> "goes from its start to its end: draw the step that the form has carried out"));
    }

    @TestFactory
    Stream<DynamicTest> noTimerHoldsALiteral() {
        return Models.each(model -> model.all(TimerEventDefinition.class).stream()
                .filter(timer -> !timer.getTextContent().strip().matches("\\$\\{.+}"))
                .map(timer -> Expression.ownerNode(timer) + " holds \"" + timer.getTextContent().strip()
                        + "\"; durations are names under journey.deadlines: ${deadlines.after('name')}"));
    }

    @TestFactory
    Stream<DynamicTest> waitForAMessageHasAWayOut() {
        return Models.each(model -> Stream.concat(
                model.all(IntermediateCatchEvent.class).stream()
                        .filter(event -> !Model.isTimer(event))
                        .filter(event -> event.getIncoming().stream().map(SequenceFlow::getSource)
                                .noneMatch(ModelStepsTest::hasTimerBranch))
                        .filter(event -> enclosing(event).noneMatch(scope -> hasTimer(model, scope)))
                        .map(FlowNode::getId),
                model.all(ReceiveTask.class).stream()
                        .filter(task -> !hasTimer(model, task))
                        .filter(task -> enclosing(task).noneMatch(ModelStepsTest::hasTimerSubProcess))
                        .map(FlowNode::getId))
                .map(id -> id + " may wait for ever; put it behind an event-based gateway with a timer, or under one"));
    }

    private static boolean hasTimerBranch(FlowNode node) {
        return node instanceof EventBasedGateway && node.getSucceedingNodes().list().stream()
                .anyMatch(next -> next instanceof CatchEvent event && Model.isTimer(event));
    }

    private static boolean hasTimer(Model model, FlowNode activity) {
        return model.boundaryEvents(activity).anyMatch(Model::isTimer);
    }

    private static boolean hasTimerSubProcess(FlowNode scope) {
        return scope.getChildElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .flatMap(process -> process.getChildElementsByType(StartEvent.class).stream())
                .anyMatch(Model::isTimer);
    }

    private static Stream<FlowNode> enclosing(FlowNode node) {
        List<FlowNode> scopes = new ArrayList<>();
        for (var parent = node.getParentElement(); parent instanceof FlowNode scope; parent =
                parent.getParentElement()) {
            scopes.add(scope);
        }
        return scopes.stream();
    }

    private static boolean isAsyncLoop(FlowNode node) {
        return Optional.of(node)
                .filter(Activity.class::isInstance)
                .map(activity -> ((Activity) activity).getLoopCharacteristics())
                .filter(loop -> loop instanceof MultiInstanceLoopCharacteristics multi && multi.isCamundaAsyncBefore())
                .isPresent();
    }
}
