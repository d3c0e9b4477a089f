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

/** Reads the current state of a case in the engine, over all of its processes. Requires an engine command. */
@Component
class OpenCase {

    /** Activity types, as the engine's parser names them, that wait for an event. */
    private static final Set<String> WAITING = Set.of("eventBasedGateway", "receiveTask", "intermediateTimer",
            "intermediateMessageCatch", "intermediateSignalCatch", "intermediateConditional");

    /** Activity types that contain other activities, and user tasks. All others are automatic steps. */
    private static final Set<String> HOLDING =
            Set.of("userTask", "callActivity", "subProcess", "multiInstanceBody", "transaction");

    /** Maximum number of tasks read: a season can affect hundreds of cases. */
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
     * State of a case.
     *
     * @param running automatic steps that are running or have failed
     * @param tasks   user tasks of any group
     * @param waits   events that the case waits for without a task
     * @param moving  whether the engine is about to continue on its own
     */
    record Waiting(List<String> running, List<String> tasks, List<String> waits, boolean moving) {}

    /** Includes steps that the reader may not do: staff see that they are open. */
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

    /** Whether the engine is about to continue in one of the cases. */
    boolean isMoving(Collection<CaseReference> references) {
        return isMovingIn(instances(references));
    }

    /** Whether one of the cases has a timer that is due but has not run yet. */
    boolean isDue(Collection<CaseReference> references) {
        Set<String> instances = instances(references);
        return !instances.isEmpty()
                && management.createJobQuery().timers().executable().active().processInstanceIds(instances).count() > 0;
    }

    /** Whether the case has an automatic step that still has to run, including failed ones. */
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

    /** New tasks of other cases, limited to the caller's authorizations unless they are switched off. */
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

    /** The case's open tasks that the logged-in user may see. */
    List<Task> tasksOf(CaseReference reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference.value()).active()
                .orderByTaskCreateTime().desc().list();
    }

    /** The case reference at the end of a task's name. */
    static Optional<CaseReference> referenceOf(Task task) {
        int end = task.getName().lastIndexOf(" · ");
        return end < 0 ? Optional.empty() : Optional.of(CaseReference.of(task.getName().substring(end + 3)));
    }

    /** Name of the step only, for readers who know the case. */
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

    // A timer inside a waiting sub-process only repeats a check; the sub-process names what is awaited.
    private static String wait(ActivityImpl activity) {
        boolean inside = WAITING.contains((String) activity.getProperty("type"))
                && activity.getFlowScope() instanceof ActivityImpl;
        return nameOf(inside ? (ActivityImpl) activity.getFlowScope() : activity);
    }

    // The parser stores the name of an intermediate event only as a property.
    private static String nameOf(ActivityImpl activity) {
        return Stream.of(activity.getName(), (String) activity.getProperty("name"), activity.getId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    // Executions that only contain others, such as that of a sub-process, are at no step.
    private static ActivityImpl activity(Execution execution) {
        ExecutionEntity entity = (ExecutionEntity) execution;
        return entity.isActive() && entity.getActivityId() != null ? entity.getActivity() : null;
    }
}
