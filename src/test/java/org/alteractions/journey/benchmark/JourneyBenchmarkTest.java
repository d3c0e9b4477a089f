package org.alteractions.journey.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alteractions.journey.structure.Requesting;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.Story;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The figures of <code>mvn -Pbenchmark verify</code>. A figure that is short is printed so and fails nothing: machines
 * differ. What fails is a measurement that did not take place. First of all benchmarks: one figure is the time until now.
 */
@Order(1)
@Story
@Tag("benchmark")
class JourneyBenchmarkTest {

    private static final int STARTS = 5;
    private static final int OPEN_TASKS = 10_000;
    private static final int WARM_UP = 20;
    private static final int OPENINGS = 100;

    @Autowired
    JourneyDriver journey;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestRestTemplate http;

    @TempDir
    Path folder;

    /** The build's own start, handed in by the benchmark profile; the default tests ran before this. */
    @Test
    void wholeBuild() {
        Instant started = Instant.parse(System.getProperty("journey.build.started"));
        double minutes = Duration.between(started, Instant.now()).toSeconds() / 60.0;
        Figures.atMost("mvn verify, from its start to the end of the tests", minutes, 10, "min");
        assertThat(minutes).isPositive();
    }

    @Test
    void startToUsableTasklist() throws IOException, InterruptedException {
        List<Double> empty = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < STARTS; round++) {
            empty.add(StartTime.of("org.alteractions.emptycamunda.EmptyCamunda",
                    "classes", folder, List.of(
                            "--spring.config.location=optional:file:./none/",
                            "--spring.datasource.url=jdbc:h2:file:./empty" + round,
                            "--spring.datasource.username=sa",
                            // Without an administrator Tasklist sends its visitors to the set-up page.
                            "--camunda.bpm.admin-user.id=admin",
                            "--camunda.bpm.admin-user.password=admin",
                            "--camunda.bpm.deployment-resource-pattern=classpath:none/*.bpmn")));
            ours.add(StartTime.of("org.alteractions.journey.JourneyApplication",
                    "test-classes", folder, List.of(
                            "--spring.profiles.active=demo",
                            "--spring.datasource.url=jdbc:h2:file:./ours" + round,
                            "--journey.mailbox.port=" + StartTime.freePort())));
        }
        Figures.atMost("start of an empty Camunda webapp (median of %d, for comparison)".formatted(STARTS), median(empty), 60, "s");
        Figures.atMost("start to usable Tasklist, demo profile, new database", median(ours) / median(empty), 1.5, "x");
    }

    @Test
    void openingAFormAmongManyTasks() {
        String reference = journey.start("mission-journey", "nantes", Requesting.request());
        manyOpenTasks(reference);
        String task = journey.task(reference, "userTask_qualifyRequest").getId();
        List<Double> times = IntStream.range(0, WARM_UP + OPENINGS).mapToObj(opening -> open(task))
                .skip(WARM_UP)
                .sorted()
                .toList();
        Figures.atMost("open a task form among 10,000 open tasks, median", median(times), 200, "ms");
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
            runtime.createProcessInstanceByKey("qualification")
                    .businessKey(reference)
                    .setVariable("chapter", "nantes")
                    .startBeforeActivity("userTask_qualifyRequest")
                    .execute();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
