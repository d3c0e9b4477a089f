package org.alteractions.journey.process.act;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Where a case stands in the engine right now, over all of its processes. Inside an engine command. */
@Component
class OpenCase {

    /** Types of activities as the engine's parser names them: those that stay until something happens. */
    private static final Set<String> WAITING = Set.of("eventBasedGateway", "receiveTask", "intermediateTimer",
            "intermediateMessageCatch", "intermediateSignalCatch", "intermediateConditional");

    /** Types that hold what is inside them, and the tasks of people. All others pass by themselves. */
    private static final Set<String> HOLDING =
            Set.of("userTask", "callActivity", "subProcess", "multiInstanceBody", "transaction");

    /** More are not counted: a season can set hundreds of cases in motion. */
    private static final int MOST = 50;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final HistoryService history;

    OpenCase(RuntimeService runtime, TaskService tasks, ManagementService management, HistoryService history) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.history = history;
    }

    /**
     * @param running automatic steps that are on their way, or have failed
     * @param tasks   of people, whoever may do them
     * @param waits   what the case waits for without a task
     * @param moving  whether the engine is about to go on by itself
     */
    record Waiting(List<String> running, List<String> tasks, List<String> waits, boolean moving) {}

    /** Whoever may do what is open: staff are told that it is. */
    Waiting of(CaseReference reference) {
        return Context.getCommandContext().runWithoutAuthorization(() -> {
            List<String> open = tasksOf(reference).stream().map(OpenCase::nameOf).toList();
            List<Execution> executions =
                    runtime.createExecutionQuery().processInstanceBusinessKey(reference.value()).active().list();
            List<ActivityImpl> at = executions.stream().map(OpenCase::activity).filter(Objects::nonNull).toList();
            return new Waiting(
                    named(at, type -> !WAITING.contains(type) && !HOLDING.contains(type)),
                    open,
                    named(at, WAITING::contains),
                    isMoving(executions));
        });
    }

    /** Whether the engine is about to go on by itself in one of several cases. */
    boolean isMoving(Collection<CaseReference> references) {
        return isMovingIn(instances(references));
    }

    /** Whether a date has come in one of several cases that the engine has not yet acted upon. */
    boolean isDue(Collection<CaseReference> references) {
        Set<String> instances = instances(references);
        return !instances.isEmpty()
                && management.createJobQuery().timers().executable().active().processInstanceIds(instances).count() > 0;
    }

    /** Whether a step of a case is still to be taken by the engine, also one that has failed. */
    boolean isUnderWay(CaseReference reference) {
        Set<String> instances = instances(Set.of(reference));
        return !instances.isEmpty() && management.createJobQuery().messages().processInstanceIds(instances).count() > 0;
    }

    private Set<String> instances(Collection<CaseReference> references) {
        return references.isEmpty() ? Set.of() : history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyIn(references.stream().map(CaseReference::value).toArray(String[]::new))
                .unfinished().list().stream()
                .map(HistoricProcessInstance::getId).collect(Collectors.toSet());
    }

    /** Tasks that have come up in other cases; of those that the person logged in may see, or of all. */
    List<Task> since(Instant from, Collection<CaseReference> references) {
        return references.isEmpty()
                ? List.of()
                : tasks.createTaskQuery().processInstanceBusinessKeyIn(
                        references.stream().map(CaseReference::value).toArray(String[]::new))
                        .taskCreatedAfter(Date.from(from.minusMillis(1))).active()
                        .orderByTaskCreateTime().desc().listPage(0, MOST);
    }

    private boolean isMoving(List<Execution> executions) {
        Set<String> instances = executions.stream().map(Execution::getProcessInstanceId).collect(Collectors.toSet());
        return isMovingIn(instances);
    }

    private boolean isMovingIn(Set<String> instances) {
        return !instances.isEmpty()
                && management.createJobQuery().messages().withRetriesLeft().processInstanceIds(instances).count() > 0;
    }

    /** The open tasks of a case that the person logged in may see. */
    List<Task> tasksOf(CaseReference reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference.value()).active()
                .orderByTaskCreateTime().desc().list();
    }

    /** The case that a task's name ends with. */
    static Optional<CaseReference> referenceOf(Task task) {
        int end = task.getName().lastIndexOf(" · ");
        return end < 0 ? Optional.empty() : Optional.of(CaseReference.of(task.getName().substring(end + 3)));
    }

    /** The step alone: who reads it knows which case it is. */
    static String nameOf(Task task) {
        int end = task.getName().lastIndexOf(" · ");
        return oneLine(end < 0 ? task.getName() : task.getName().substring(0, end));
    }

    /** Names in models have line breaks for the diagram. */
    static String oneLine(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }

    private static List<String> named(List<ActivityImpl> activities, Predicate<String> type) {
        return activities.stream()
                .filter(activity -> type.test((String) activity.getProperty("type")))
                .map(OpenCase::wait)
                .map(OpenCase::oneLine)
                .toList();
    }

    // A timer inside a part that waits says when somebody looks, not what is awaited: the part does.
    private static String wait(ActivityImpl activity) {
        boolean inside = WAITING.contains((String) activity.getProperty("type"))
                && activity.getFlowScope() instanceof ActivityImpl;
        return nameOf(inside ? (ActivityImpl) activity.getFlowScope() : activity);
    }

    // The parser keeps the name of an event that waits as a property alone.
    private static String nameOf(ActivityImpl activity) {
        return Stream.of(activity.getName(), (String) activity.getProperty("name"), activity.getId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    // An execution that only holds others, as that of a sub-process does, is at no step.
    private static ActivityImpl activity(Execution execution) {
        ExecutionEntity entity = (ExecutionEntity) execution;
        return entity.isActive() && entity.getActivityId() != null ? entity.getActivity() : null;
    }
}
