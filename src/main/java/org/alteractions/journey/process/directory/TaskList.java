package org.alteractions.journey.process.directory;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A filter of Tasklist.
 *
 * @param priority    position in Tasklist, from the top
 * @param description what Tasklist shows about it
 * @param former      query of the version before; null for a new filter
 */
record TaskList(
        int priority,
        String name,
        String description,
        List<StaffGroup> readers,
        UnaryOperator<TaskQuery> criteria,
        UnaryOperator<TaskQuery> former) {

    /** Lists tasks that can be done now: those without a follow-up date, or whose date has come. */
    static TaskList ready(
            int priority, String name, String description, List<StaffGroup> readers,
            UnaryOperator<TaskQuery> criteria) {
        return new TaskList(priority, name, description, readers,
                query -> criteria.apply(query).followUpBeforeOrNotExistentExpression("${now()}"), criteria);
    }

    static TaskList of(
            int priority, String name, String description, List<StaffGroup> readers,
            UnaryOperator<TaskQuery> criteria) {
        return new TaskList(priority, name, description, readers, criteria, null);
    }

    Map<String, Object> properties() {
        return Map.of("description", description, "priority", priority, "color", "#4a5a87", "refresh", true);
    }

    TaskQuery query(TaskService tasks) {
        return ordered(criteria, tasks);
    }

    /** Whether the filter is as this version creates it. */
    boolean isAlready(TaskService tasks, Filter filter) {
        return json(filter.getQuery()).equals(json(query(tasks)));
    }

    /** Whether the filter is as the version before created it. */
    boolean isFormerly(TaskService tasks, Filter filter) {
        return former != null && json(filter.getQuery()).equals(json(ordered(former, tasks)));
    }

    // Escalations raise the priority. The page names this order; Tasklist's own is applied after it.
    private static TaskQuery ordered(UnaryOperator<TaskQuery> criteria, TaskService tasks) {
        return criteria.apply(tasks.createTaskQuery())
                .orderByTaskPriority().desc()
                .orderByDueDate().asc();
    }

    private static String json(TaskQuery query) {
        return new JsonTaskQueryConverter().toJsonObject(query).toString();
    }
}
