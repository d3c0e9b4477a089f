package org.alteractions.journey.process.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Titles in lists outside Tasklist are those of its cards. */
@Story
class TaskTitlesTest extends StoryTest {

    @Autowired
    TaskTitles titles;

    @Autowired
    TaskPanel panel;

    @Autowired
    TaskService tasks;

    @Autowired
    DeliberationFixtures deliberations;

    @Test
    void titlesAreThoseOfTheCards_andTheNumberOfStatementsDoesNotDependOnTheTasks() {
        deliberations.held();
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        List<Task> open = tasks.createTaskQuery().list();
        List<String> ids = open.stream().map(Task::getId).toList();

        Map<String, String> named = titles.of(ids);

        assertThat(named).hasSameSizeAs(ids).hasSizeGreaterThan(6);
        open.forEach(task -> assertThat(named.get(task.getId()))
                .isEqualTo(step(task) + " · " + panel.card(task.getId()).about()));
        assertThat(named.values()).doesNotHaveDuplicates()
                .anyMatch(title -> title.matches("Saisir une évaluation · (Léa|Tom|Zoé) Martin par [A-Z].+"))
                .contains("Qualifier la demande · Les Jardins solidaires");
        List<String> some = open.stream().filter(task -> task.getName().startsWith("Saisir")).limit(2)
                .map(Task::getId).toList();
        List<String> few = Statements.during(() -> titles.of(some));
        List<String> many = Statements.during(() -> titles.of(open.stream()
                .filter(task -> task.getName().startsWith("Saisir")).map(Task::getId).toList()));
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void twoDossiersOfOneStructure_areDistinguishedByTheirNumbers() {
        String first = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        String second = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());

        assertThat(titles.of(tasks.createTaskQuery().list().stream().map(Task::getId).toList()).values())
                .containsExactlyInAnyOrder(
                        "Qualifier la demande · Les Jardins solidaires (" + first + ")",
                        "Qualifier la demande · Les Jardins solidaires (" + second + ")");
        assertThat(titles.of(List.of())).isEmpty();
        assertThat(titles.of(List.of("nosuch"))).isEmpty();
    }

    private static String step(Task task) {
        return task.getName().substring(0, task.getName().lastIndexOf(" · ")).replaceAll("\\s+", " ");
    }
}
