package org.alteractions.journey.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Checks that Tasklist shows no two open tasks with the same heading and line. Every story checks this after each form,
 * event and timer.
 */
@Component
public class DistinctCards {

    private final TaskService tasks;
    private final ObjectProvider<TaskPanel> panel;
    private final Set<Set<String>> seen = new HashSet<>();

    DistinctCards(TaskService tasks, ObjectProvider<TaskPanel> panel) {
        this.tasks = tasks;
        this.panel = panel;
    }

    void assertDistinct() {
        Map<String, List<Task>> steps = tasks.createTaskQuery().active().list().stream()
                .filter(task -> task.getProcessInstanceId() != null && task.getName() != null)
                .collect(Collectors.groupingBy(task -> task.getName().replaceAll(" · .*", "")));
        steps.values().stream()
                .filter(open -> open.size() > 1)
                .filter(open -> seen.add(open.stream().map(Task::getId).collect(Collectors.toSet())))
                .forEach(open -> assertThat(open.stream().map(this::card).toList())
                        .as("cards of the open tasks « %s »", open.get(0).getName())
                        .doesNotHaveDuplicates());
    }

    void forget() {
        seen.clear();
    }

    private TaskPanel.Card card(Task task) {
        return panel.getObject().card(task.getId());
    }
}
