package org.alteractions.journey.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the time of the build and of the application's start, relative to the start of an empty Camunda webapp. The
 * ratio makes machines of different speed comparable. It runs before the other benchmarks, because the build time
 * counts until now and the start needs an idle machine.
 */
@Order(1)
@Tag("benchmark")
class BuildAndStartBenchmarkTest {

    private static final int STARTS = 5;

    @TempDir
    Path folder;

    /** The build's own start is handed in by the benchmark profile; the default tests ran before this. */
    @Test
    void wholeBuildAndStartToUsableTasklist() throws IOException, InterruptedException {
        double build = Duration.between(
                Instant.parse(System.getProperty("journey.build.started")), Instant.now()).toSeconds();
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
        Figures.atMost("start of an empty Camunda webapp (median of %d, for comparison)".formatted(STARTS),
                Figures.median(empty), 60, "s");
        Figures.atMost("mvn verify, from its start to the end of the tests, in such starts",
                build / Figures.median(empty), 100, "x");
        Figures.atMost("start to usable Tasklist, demo profile, new database",
                Figures.median(ours) / Figures.median(empty), 1.5, "x");
        assertThat(build).isPositive();
    }
}
