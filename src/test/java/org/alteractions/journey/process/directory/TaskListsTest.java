package org.alteractions.journey.process.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@Story
class TaskListsTest extends StoryTest {

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

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
