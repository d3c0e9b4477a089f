package org.alteractions.journey.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Time until a form opens for staff. */
@Story
@Tag("benchmark")
class OpenFormBenchmarkTest extends StoryTest {

    private static final int OPEN_TASKS = 10_000;
    private static final int WARM_UP = 20;
    private static final int OPENINGS = 100;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    TestRestTemplate http;

    @Test
    void openingAFormAmongManyTasks() {
        String reference = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        manyOpenTasks(reference);
        String task = journey.task(reference, QualificationSteps.QUALIFY_REQUEST).getId();
        List<Double> times = IntStream.range(0, WARM_UP + OPENINGS).mapToObj(opening -> open(task))
                .skip(WARM_UP)
                .sorted()
                .toList();
        Figures.atMost("open a task form among 10,000 open tasks, median", Figures.median(times), 200, "ms");
        Figures.atMost("open a task form among 10,000 open tasks, 19 of 20", times.get(OPENINGS * 19 / 20), 200, "ms");
        assertThat(tasks.createTaskQuery().count()).isGreaterThanOrEqualTo(OPEN_TASKS);
    }

    /** What Tasklist asks for when somebody clicks on a task: the task, its form, and everything the form shows. */
    private double open(String task) {
        long started = System.nanoTime();
        for (String part : List.of("", "/form", "/deployed-form", "/form-variables")) {
            ResponseEntity<String> answer = http.withBasicAuth("admin", "admin")
                    .getForEntity("/engine-rest/task/" + task + part, String.class);
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        }
        return (System.nanoTime() - started) / 1e6;
    }

    private void manyOpenTasks(String like) {
        for (int i = 0; i < OPEN_TASKS; i++) {
            String reference = "NAN-99-" + i;
            jdbc.sql("""
                    insert into dossier (reference, version, structure_id, chapter, title, need, state)
                    select ?, 0, structure_id, chapter, title, need, state from dossier where reference = ?""")
                    .params(reference, like)
                    .update();
            runtime.createProcessInstanceByKey(ProcessIds.QUALIFICATION)
                    .businessKey(reference)
                    .setVariable("chapter", "nantes")
                    .startBeforeActivity(QualificationSteps.QUALIFY_REQUEST)
                    .execute();
        }
    }
}
