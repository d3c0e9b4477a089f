package org.alteractions.journey.process.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/**
 * Creates the filters on the left of Tasklist, which is empty without them, and updates those of earlier versions. A
 * filter with another query is an administrator's and is never changed.
 */
@Component
class TaskLists {

    private static final List<StaffGroup> READERS = List.of(
            StaffGroup.COORDINATION,
            StaffGroup.SELECTION,
            StaffGroup.COACH_RELATIONS,
            StaffGroup.SCHOOL_RELATIONS,
            StaffGroup.NATIONAL);

    private static final String TOMORROW = "${dateTime().plusDays(1).withMillisOfDay(0)}";
    private static final String LAST_NIGHT = "${dateTime().withMillisOfDay(0).minusMillis(1)}";

    private final FilterService filters;
    private final TaskService tasks;
    private final Rights rights;

    TaskLists(FilterService filters, TaskService tasks, Rights rights) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
    }

    void create(Map<String, String> chapters) {
        all(chapters).forEach(this::lay);
    }

    private static List<TaskList> all(Map<String, String> chapters) {
        List<TaskList> lists = new ArrayList<>(List.of(
                TaskList.ready(10, "Mon antenne", "Ce qui peut être fait dans mes antennes", READERS, query -> query),
                TaskList.of(15, "Aujourd'hui", "L'échéance ou le suivi tombe aujourd'hui, ou l'échéance est passée",
                        READERS, query -> query
                                .followUpBeforeOrNotExistentExpression(TOMORROW)
                                .or()
                                .dueBeforeExpression(TOMORROW)
                                .followUpAfterExpression(LAST_NIGHT)
                                .endOr()),
                TaskList.ready(20, "Mes tâches", "Ce que j'ai pris en charge", READERS,
                        query -> query.taskAssigneeExpression("${currentUser()}")),
                TaskList.ready(30, "Mon groupe", "Ce que mon groupe peut prendre en charge", READERS,
                        query -> query.taskCandidateGroupInExpression("${currentUserGroups()}")),
                TaskList.ready(40, "En retard", "L'échéance est passée", READERS,
                        query -> query.dueBeforeExpression("${now()}")),
                TaskList.ready(50, "À faire cette semaine", "L'échéance tombe dans les sept jours", READERS,
                        query -> query.dueBeforeExpression("${dateTime().plusWeeks(1)}")),
                TaskList.of(55, "À venir", "Ce qui ne peut pas encore être fait, ou qui est remis à plus tard", READERS,
                        query -> query.followUpAfterExpression("${now()}"))));
        int priority = 60;
        for (Map.Entry<String, String> chapter : chapters.entrySet()) {
            lists.add(TaskList.ready(priority++, "Antenne " + chapter.getValue(),
                    "Ce qui peut être fait dans cette antenne", List.of(StaffGroup.NATIONAL),
                    query -> query.tenantIdIn(chapter.getKey())));
        }
        return lists;
    }

    private void lay(TaskList list) {
        List<Filter> known = filters.createTaskFilterQuery().filterName(list.name()).list();
        if (known.isEmpty()) {
            read(list, save(list, filters.newTaskFilter(list.name())));
        }
        known.forEach(filter -> {
            if (list.isFormerly(tasks, filter)) {
                read(list, save(list, filter));
            } else if (list.isAlready(tasks, filter)) {
                read(list, filter);
            }
        });
    }

    private Filter save(TaskList list, Filter filter) {
        filter.setProperties(list.properties());
        filter.setQuery(list.query(tasks));
        return filters.saveFilter(filter);
    }

    private void read(TaskList list, Filter filter) {
        list.readers().forEach(group -> rights.grantRead(group, filter.getId()));
    }
}
