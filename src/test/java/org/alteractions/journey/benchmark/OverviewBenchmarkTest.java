package org.alteractions.journey.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Time of the staff's pages of a large chapter, on the database of the run. */
@Story
@Tag("benchmark")
class OverviewBenchmarkTest extends StoryTest {

    private static final int CLIENTS = 8;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 10;
    private static final int TARGET_MS = 200;

    @Autowired
    ManyCases cases;

    @LocalServerPort
    int port;

    @Test
    void pagesOfManyCases() throws Exception {
        accounts.create();
        String dossier = cases.fill();
        time("season page", "/saison");
        time("dossiers, searched", "/dossiers?q=epicerie+7123");
        time("dossiers, late ones by next date", "/dossiers?retard=non&tri=prochaine");
        time("applications of a step", "/applications?etape=inscrites&saison=" + RegistrationFixtures.SEASON);
        time("page of a dossier", "/dossiers/" + dossier);
        time("calendar, a month", "/calendrier");
        time("people, searched", "/personnes?q=le+goff+123");
    }

    private void time(String what, String path) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<List<Double>> client = () -> client(path);
            List<Double> times = new ArrayList<>();
            for (Future<List<Double>> one : clients.invokeAll(IntStream.range(0, CLIENTS).mapToObj(n -> client).toList())) {
                times.addAll(one.get());
            }
            List<Double> sorted = times.stream().sorted().toList();
            assertThat(sorted).hasSize(CLIENTS * ROUNDS);
            Figures.atMost(what + ", eight clients, median", Figures.median(sorted), TARGET_MS, "ms");
            Figures.atMost(what + ", eight clients, 19 of 20", sorted.get(sorted.size() * 19 / 20), TARGET_MS, "ms");
        } finally {
            clients.shutdown();
        }
    }

    private List<Double> client(String path) {
        WebCaller nantes = WebCaller.program(port, "nantes");
        return IntStream.range(0, WARM_UP + ROUNDS).mapToObj(round -> {
            long started = System.nanoTime();
            assertThat(nantes.get(path).status()).as(path).isEqualTo(200);
            return (System.nanoTime() - started) / 1e6;
        }).skip(WARM_UP).toList();
    }
}
