package org.alteractions.journey.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Time of the staff's pages after ten years, for one chapter and for all, on the database of the run. */
@Story
@Tag("benchmark")
class OverviewBenchmarkTest extends StoryTest {

    private static final int CLIENTS = 8;
    private static final int WARM_UP = 20;
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
        try {
            for (String account : List.of("nantes", "national")) {
                time(account, "season page", "/saison");
                time(account, "a season with its dossiers", "/saison?saison=" + ManyCases.runningSeason());
                time(account, "dossiers, searched", "/dossiers?q=epicerie+7124");
                time(account, "dossiers by next date", "/dossiers?retard=non&tri=prochaine");
                time(account, "applications of a step",
                        "/applications?etape=conviees&saison=" + ManyCases.runningSeason());
                time(account, "page of a dossier", "/dossiers/" + dossier);
                time(account, "calendar, a month", "/calendrier");
                time(account, "people, searched", "/personnes?q=le+goff+123");
                time(account, "search", "/recherche?q=epicerie+7124");
            }
        } finally {
            cases.clear();
        }
    }

    private void time(String account, String page, String path) throws Exception {
        String what = page + ", " + account;
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<List<Double>> client = () -> client(account, path);
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

    private List<Double> client(String account, String path) {
        WebCaller caller = WebCaller.program(port, account);
        return IntStream.range(0, WARM_UP + ROUNDS).mapToObj(round -> {
            long started = System.nanoTime();
            assertThat(caller.get(path).status()).as(path).isEqualTo(200);
            return (System.nanoTime() - started) / 1e6;
        }).skip(WARM_UP).toList();
    }
}
