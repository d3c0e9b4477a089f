package org.alteractions.journey.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.alteractions.journey.testing.ChildApplication;
import org.alteractions.journey.testing.WebCaller;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.StringUtils;

/** The demo season on an overloaded machine: sixteen busy loops on two processors. */
@Order(2)
@Tag("benchmark")
class DemoUnderLoadBenchmarkTest {

    private static final String TOLD = "The demo season is told";
    private static final Duration LIMIT = Duration.ofMinutes(40);
    private static final int TASKS_OF_PARIS = 24;

    @TempDir
    Path directory;

    @Test
    void demoIsComplete_howeverSlow() throws Exception {
        int port = ChildApplication.freePort();
        Instant begun = Instant.now();
        try (BusyLoops busy = BusyLoops.start();
                ChildApplication application = ChildApplication.start(directory, Map.of(
                        "SPRING_PROFILES_ACTIVE", "demo",
                        "SERVER_PORT", Integer.toString(port),
                        "JOURNEY_DEMO_DELAY", "0s",
                        "JOURNEY_MAILBOX_PORT", Integer.toString(ChildApplication.freePort())),
                        "-Duser.timezone=Europe/Paris")) {
            while (!application.output().contains(TOLD)) {
                assertThat(Instant.now()).as(application.output()).isBefore(begun.plus(LIMIT));
                Thread.sleep(2000);
            }
            assertThat(busy.running()).isEqualTo(BusyLoops.PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
            Figures.atMost("demo season beside %d busy loops per processor".formatted(BusyLoops.PER_PROCESSOR),
                    Duration.between(begun, Instant.now()).toSeconds() / 60.0, 20, "min");
            int leftOut = StringUtils.countOccurrencesOf(application.output(), "leaves out");
            Figures.atMost("steps that it leaves out", leftOut, 0, "");
            assertThat(leftOut).as(application.output()).isZero();
            assertThat(WebCaller.program(port, "paris").get("/engine-rest/task/count").json().path("count").asInt())
                    .isEqualTo(TASKS_OF_PARIS);
        }
    }
}
