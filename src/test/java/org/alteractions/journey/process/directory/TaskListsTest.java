package org.alteractions.journey.process.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@Story
class TaskListsTest extends StoryTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    DeliberationFixtures deliberations;

    @ParameterizedTest
    @ValueSource(strings = {"Mon antenne", "Mon groupe", "À faire cette semaine"})
    void escalatedTaskComesFirst_thenWhatIsDueFirst(String list) {
        String first = request();
        journey.pass(Duration.ofDays(1));
        String second = request();
        journey.pass(Duration.ofDays(1));
        String escalated = request();
        journey.pass(Duration.ofDays(8));
        journey.fire(escalated, QualificationSteps.QUALIFY_REQUEST);

        assertThat(listed(list)).containsExactly(escalated, first, second);
    }

    @Test
    void dayOfASession_waitsInItsOwnList_untilItHasCome() {
        deliberations.published();
        Task day = journey.task(DeliberationFixtures.SESSION, CafeSelectSteps.RUN_SESSION);

        assertThat(day.getFollowUpDate()).isEqualTo(Date.from(day.getDueDate().toInstant().atZone(PARIS).toLocalDate()
                .atStartOfDay(PARIS).toInstant()));
        assertThat(listed("Mon antenne")).isEmpty();
        assertThat(listed("Mon groupe")).isEmpty();
        assertThat(listed("Aujourd'hui")).isEmpty();
        assertThat(listed("À venir")).containsExactly(DeliberationFixtures.SESSION);
        journey.pass(Duration.between(journey.now(), day.getFollowUpDate().toInstant().plusSeconds(60)));
        assertThat(listed("Mon antenne")).containsExactly(DeliberationFixtures.SESSION);
        assertThat(listed("Aujourd'hui")).containsExactly(DeliberationFixtures.SESSION);
        assertThat(listed("À venir")).isEmpty();
    }

    @Test
    void today_listsWhatIsDueOrLate_andWhatIsFollowedUpToday() {
        String dossier = request();
        Task task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST);
        assertThat(listed("Aujourd'hui")).as("due in two weeks").isEmpty();

        followUp(dossier, journey.now().plus(Duration.ofHours(2)));
        assertThat(listed("Aujourd'hui")).as("followed up today").containsExactly(dossier);
        assertThat(listed("Mon antenne")).as("not before its hour").isEmpty();
        followUp(dossier, journey.now().minus(Duration.ofDays(2)));
        assertThat(listed("Aujourd'hui")).as("followed up two days ago").isEmpty();

        journey.oversleep(Duration.between(journey.now(), task.getDueDate().toInstant().minus(Duration.ofHours(1))));
        assertThat(listed("Aujourd'hui")).as("due in an hour").containsExactly(dossier);
        journey.oversleep(Duration.ofDays(5));
        assertThat(listed("Aujourd'hui")).as("late").containsExactly(dossier);
        followUp(dossier, journey.now().plus(Duration.ofDays(2)));
        assertThat(listed("Aujourd'hui")).as("late, and put off").isEmpty();
    }

    @Test
    void filtersOfTheVersionBefore_areUpdated_andAnAdministratorsAreKept() {
        Filter ours = filter("En retard");
        ours.setQuery(tasks.createTaskQuery().dueBeforeExpression("${now()}")
                .orderByTaskPriority().desc().orderByDueDate().asc());
        ours.setProperties(Map.of("description", "L'échéance est passée", "priority", 40));
        filters.saveFilter(ours);
        Filter changed = filter("Mes tâches");
        TaskQuery before = changed.getQuery();
        changed.setQuery(tasks.createTaskQuery().taskNameLike("Qualifier%"));
        filters.saveFilter(changed);
        Filter named = filters.saveFilter(
                filters.newTaskFilter("En retard").setQuery(tasks.createTaskQuery().dueAfter(new Date())));
        try {
            lists.create(Map.of());

            assertThat(json(filters.getFilter(ours.getId()))).contains("followUpBeforeOrNotExistentExpression");
            assertThat(filters.getFilter(ours.getId()).getProperties()).containsEntry("refresh", true);
            assertThat(json(filters.getFilter(changed.getId()))).contains("Qualifier%");
            assertThat(json(filters.getFilter(named.getId()))).contains("dueAfter").doesNotContain("followUp");
            assertThat(filters.createTaskFilterQuery().filterName("En retard").count()).isEqualTo(2);
        } finally {
            filters.deleteFilter(named.getId());
            changed.setQuery(before);
            filters.saveFilter(changed);
        }
    }

    @Test
    void secondStart_changesNoFilter() {
        List<String> before = filters.createTaskFilterQuery().list().stream().map(TaskListsTest::json).toList();

        lists.create(Map.of());

        assertThat(filters.createTaskFilterQuery().list()).extracting(TaskListsTest::json).containsExactlyElementsOf(before);
    }

    private void followUp(String dossier, Instant moment) {
        Task task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST);
        task.setFollowUpDate(Date.from(moment));
        tasks.saveTask(task);
    }

    private Filter filter(String name) {
        return filters.createTaskFilterQuery().filterName(name).singleResult();
    }

    private static String json(Filter filter) {
        return new JsonTaskQueryConverter().toJsonObject((TaskQuery) filter.getQuery()).toString();
    }

    private String request() {
        return journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
    }

    /** As Tasklist asks, which adds its own order: the newest first. */
    private List<String> listed(String list) {
        String filter = filters.createTaskFilterQuery().filterName(list).singleResult().getId();
        return journey.as("nantes", () -> filters.<Task, TaskQuery>listPage(
                        filter, tasks.createTaskQuery().active().orderByTaskCreateTime().desc(), 0, 15))
                .stream()
                .map(task -> task.getName().substring(task.getName().indexOf("· ") + 2))
                .toList();
    }
}
