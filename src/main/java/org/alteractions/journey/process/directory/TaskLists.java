package org.alteractions.journey.process.directory;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Creates the filters on the left of Tasklist, which is empty without them. */
@Component
class TaskLists {

    private static final List<StaffGroup> READERS = List.of(
            StaffGroup.COORDINATION,
            StaffGroup.SELECTION,
            StaffGroup.COACH_RELATIONS,
            StaffGroup.SCHOOL_RELATIONS,
            StaffGroup.NATIONAL);

    private final FilterService filters;
    private final TaskService tasks;
    private final Rights rights;

    TaskLists(FilterService filters, TaskService tasks, Rights rights) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
    }

    void create(Map<String, String> chapters) {
        list(10, "Mon antenne", "Toutes les tâches de mes antennes", READERS, query -> query);
        list(20, "Mes tâches", "Ce que j'ai pris en charge", READERS,
                query -> query.taskAssigneeExpression("${currentUser()}"));
        list(30, "Mon groupe", "Ce que mon groupe peut prendre en charge", READERS,
                query -> query.taskCandidateGroupInExpression("${currentUserGroups()}"));
        list(40, "En retard", "L'échéance est passée", READERS, query -> query.dueBeforeExpression("${now()}"));
        list(50, "À faire cette semaine", "L'échéance tombe dans les sept jours", READERS,
                query -> query.dueBeforeExpression("${dateTime().plusWeeks(1)}"));
        int priority = 60;
        for (Map.Entry<String, String> chapter : chapters.entrySet()) {
            list(priority++, "Antenne " + chapter.getValue(), "Les tâches de cette antenne",
                    List.of(StaffGroup.NATIONAL), query -> query.tenantIdIn(chapter.getKey()));
        }
    }

    private void list(
            int priority, String name, String description, List<StaffGroup> readers, UnaryOperator<TaskQuery> query) {
        Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
            filter.setProperties(Map.of(
                    "description", description, "priority", priority, "color", "#4a5a87", "refresh", true));
            // Escalations raise the priority. Tasklist's own sort order is applied after this one.
            filter.setQuery(query.apply(tasks.createTaskQuery())
                    .orderByTaskPriority().desc()
                    .orderByDueDate().asc());
            filters.saveFilter(filter);
        }
        String id = filter.getId();
        readers.forEach(group -> rights.grantRead(group, id));
    }
}
