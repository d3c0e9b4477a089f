package org.alteractions.journey.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.connection.RawConnection;
import org.alteractions.journey.testing.ChildApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Response times during 400 slow connections without the proxy. One run has no limits per network and shows that slow
 * requests hold no threads; the other has the default settings.
 */
@Tag("benchmark")
class SlowConnectionsBenchmarkTest {

    private static final int SLOW = 400;
    private static final int ROUNDS = 20;
    private static final int PER_ROUND = 5;
    private static final String ELSEWHERE = "127.0.0.2";

    @TempDir
    Path folder;

    @Test
    void withoutLimitsPerNetwork() throws Exception {
        measure("unlimited", false, Map.of(
                "JOURNEY_CONNECTIONS_PERNETWORK", "1000", "JOURNEY_CONNECTIONS_BODIES_PERNETWORK", "1000"));
    }

    @Test
    void asDelivered() throws Exception {
        measure("as delivered", true, Map.of());
    }

    /** @param limited whether some of the connections are ended at once, or all are held */
    private void measure(String which, boolean limited, Map<String, String> limits) throws Exception {
        int port = ChildApplication.freePort();
        Map<String, String> settings = new HashMap<>(limits);
        settings.put("SPRING_PROFILES_ACTIVE", "demo");
        settings.put("SPRING_DATASOURCE_URL", "jdbc:h2:mem:slow");
        settings.put("JOURNEY_DEMO_SEASON", "false");
        settings.put("JOURNEY_MAILBOX_PORT", Integer.toString(ChildApplication.freePort()));
        settings.put("SERVER_PORT", Integer.toString(port));
        try (ChildApplication application = ChildApplication.start(folder, settings).whenReady(port);
                SlowCallers slow = new SlowCallers(port, SLOW)) {
            List<Double> liveness = new ArrayList<>();
            List<Double> login = new ArrayList<>();
            assertThat(slow.goOn() > 0).as("some are refused").isEqualTo(limited);
            for (int round = 0; round < ROUNDS; round++) {
                slow.goOn();
                for (int i = 0; i < PER_ROUND; i++) {
                    liveness.add(get(port, "/actuator/health/liveness", "\"UP\""));
                    login.add(get(port, "/camunda/app/tasklist/default/", "</html>"));
                }
            }
            Figures.atMost("liveness, 400 slow connections, " + which + ", 19 of 20", p95(liveness), 1_000, "ms");
            Figures.atMost("login page, 400 slow connections, " + which + ", 19 of 20", p95(login), 1_000, "ms");
            assertThat(application.output()).doesNotContain("OutOfMemoryError");
        }
    }

    private static double get(int port, String path, String expected) throws IOException {
        long started = System.nanoTime();
        try (RawConnection connection = new RawConnection(ELSEWHERE, port)) {
            String answer = connection.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").answer();
            assertThat(answer).startsWith("HTTP/1.1 200").contains(expected);
        }
        return (System.nanoTime() - started) / 1e6;
    }

    private static double p95(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() * 19 / 20);
    }
}
