package org.alteractions.journey.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A hundred simultaneous start forms with ten connections, and another user who only reads a list. */
@Story
@Tag("benchmark")
class StartsAtOnceBenchmarkTest extends StoryTest {

    private static final int STARTS = 100;
    private static final int CONNECTIONS = 10;
    private static final int WARM_UP = 20;
    private static final String API = "/camunda/api/engine/engine/default";

    @Autowired
    DataSource database;

    @LocalServerPort
    int port;

    private record Timed(int status, String reference, double seconds) {}

    @BeforeEach
    void warm() throws SQLException {
        accounts.create();
        assertThat(database.unwrap(HikariDataSource.class).getMaximumPoolSize()).isEqualTo(CONNECTIONS);
        WebCaller caller = WebCaller.program(port, "nantes");
        IntStream.range(0, WARM_UP).forEach(one -> start(caller, "/engine-rest", 1_000 + one));
    }

    @Test
    void startsOfAProgram() {
        measure("", "/engine-rest", IntStream.range(0, STARTS).mapToObj(one -> WebCaller.program(port, "nantes")).toList());
    }

    @Test
    void startsOfABrowser() {
        WebCaller session = WebCaller.browser(port, "nantes", "tasklist");
        measure(" (Tasklist)", API, IntStream.range(0, STARTS).mapToObj(one -> session).toList());
    }

    private void measure(String how, String api, List<WebCaller> callers) {
        WebCaller reader = WebCaller.browser(port, "national", "tasklist");
        ExecutorService threads = Executors.newFixedThreadPool(STARTS);
        CountDownLatch ready = new CountDownLatch(STARTS + 1);
        List<CompletableFuture<Timed>> starts = IntStream.range(0, STARTS)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> {
                    await(ready);
                    return start(callers.get(one), api, one);
                }, threads))
                .toList();
        await(ready);
        List<Double> reads = new ArrayList<>();
        while (!starts.stream().allMatch(CompletableFuture::isDone)) {
            long begun = System.nanoTime();
            assertThat(reader.get(API + "/task/count").status()).isEqualTo(200);
            reads.add((System.nanoTime() - begun) / 1e9);
        }
        threads.shutdown();
        report(how, starts.stream().map(CompletableFuture::join).toList(), reads.stream().sorted().toList());
    }

    private static void report(String how, List<Timed> starts, List<Double> reads) {
        List<String> references = starts.stream().filter(start -> start.status() == 200).map(Timed::reference).toList();
        long refused = starts.stream().filter(start -> start.status() == 503).count();
        Figures.atMost("100 starts at once%s, neither taken nor 503".formatted(how),
                STARTS - references.size() - refused, 0, "");
        Figures.atMost("100 starts at once%s, answered with 503".formatted(how), refused, STARTS, "");
        Figures.atMost("100 starts at once%s, numbers given twice".formatted(how),
                references.size() - references.stream().distinct().count(), 0, "");
        Figures.atMost("100 starts at once%s, longest wait for an answer".formatted(how),
                starts.stream().mapToDouble(Timed::seconds).max().orElseThrow(), 10, "s");
        Figures.atMost("task/count of somebody else meanwhile%s, 19 of 20 of %d".formatted(how, reads.size()),
                reads.get((reads.size() - 1) * 19 / 20), 1, "s");
        assertThat(starts).hasSize(STARTS);
    }

    private static Timed start(WebCaller caller, String api, int number) {
        Map<String, Object> variables = new HashMap<>();
        RequestFixtures.request("Jardin " + number, "jardin-" + number + "@structures.example")
                .forEach((key, value) -> variables.put(key, Map.of("value", value)));
        long begun = System.nanoTime();
        WebCaller.Answer answer = caller.post(
                api + "/process-definition/key/mission-journey/submit-form", Map.of("variables", variables));
        return new Timed(answer.status(), answer.json().path("businessKey").asText(), (System.nanoTime() - begun) / 1e9);
    }

    private static void await(CountDownLatch ready) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
