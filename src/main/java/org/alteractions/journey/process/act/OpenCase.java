package org.alteractions.journey.process.act;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    OpenCase(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    /**
     * @param running automatic steps that are on their way, or have failed
     * @param tasks   of people, whoever may do them
     * @param waits   what the case waits for without a task
     * @param moving  whether the engine is about to go on by itself
     */
    record Waiting(List<String> running, List<String> tasks, List<String> waits, boolean moving) {}

    /** Whoever may do what is open: staff are told that it is. */
    Waiting of(String reference) {
        return Context.getCommandContext().runWithoutAuthorization(() -> {
            List<String> open = tasksOf(reference).stream().map(task -> nameOf(task, reference)).toList();
            List<Execution> executions =
                    runtime.createExecutionQuery().processInstanceBusinessKey(reference).active().list();
            List<ActivityImpl> at = executions.stream().map(OpenCase::activity).filter(Objects::nonNull).toList();
            return new Waiting(
                    named(at, type -> !WAITING.contains(type) && !HOLDING.contains(type)),
                    open,
                    named(at, WAITING::contains),
                    isMoving(executions));
        });
    }

    private boolean isMoving(List<Execution> executions) {
        Set<String> instances = executions.stream().map(Execution::getProcessInstanceId).collect(Collectors.toSet());
        return !instances.isEmpty()
                && management.createJobQuery().messages().withRetriesLeft().processInstanceIds(instances).count() > 0;
    }

    /** The open tasks of a case that the person logged in may see. */
    List<Task> tasksOf(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).active()
                .orderByTaskCreateTime().desc().list();
    }

    /** The step alone: who reads it knows which case it is. */
    static String nameOf(Task task, String reference) {
        return oneLine(task.getName().replace(" · " + reference, ""));
    }

    /** Names in models have line breaks for the diagram. */
    static String oneLine(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }

    private static List<String> named(List<ActivityImpl> activities, Predicate<String> type) {
        return activities.stream()
                .filter(activity -> type.test((String) activity.getProperty("type")))
                .map(OpenCase::nameOf)
                .map(OpenCase::oneLine)
                .toList();
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
