package org.alteractions.journey.process;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The steps that running cases wait at. */
@Component
public class OpenSteps {

    private final RuntimeService runtime;
    private final TaskService tasks;

    OpenSteps(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** @param step id of the activity */
    public boolean isOpen(String instance, String step) {
        return runtime.createExecutionQuery().processInstanceId(instance).activityId(step).count() > 0;
    }

    /** Due date of an open user task. */
    public Optional<Instant> due(String instance, String step) {
        return tasks.createTaskQuery().processInstanceId(instance).taskDefinitionKey(step).list().stream()
                .map(Task::getDueDate)
                .filter(Objects::nonNull)
                .map(Date::toInstant)
                .min(Instant::compareTo);
    }

    /**
     * The task that the current step's non-interrupting boundary event is attached to, which is the subject of a
     * reminder. Empty on the main path, and for news beside a sub-process: they stay true after it.
     */
    public static Optional<String> besideOf(DelegateExecution execution) {
        Deque<FlowNode> open = new ArrayDeque<>();
        Set<FlowNode> seen = new HashSet<>();
        open.add((FlowNode) execution.getBpmnModelElementInstance());
        while (!open.isEmpty()) {
            FlowNode node = open.remove();
            if (node instanceof BoundaryEvent event) {
                if (!event.cancelActivity() && event.getAttachedTo() instanceof UserTask) {
                    return Optional.of(event.getAttachedTo().getId());
                }
            } else if (seen.add(node)) {
                open.addAll(node.getPreviousNodes().list());
            }
        }
        return Optional.empty();
    }
}
