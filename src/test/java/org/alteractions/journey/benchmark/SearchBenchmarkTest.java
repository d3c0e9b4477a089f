package org.alteractions.journey.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.alteractions.journey.process.tasklist.CaseSearch;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Time of a search among the cases of one chapter, on the database of the run. */
@Story
@Tag("benchmark")
class SearchBenchmarkTest extends StoryTest {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 20;
    private static final List<String> SEARCHES = List.of("elodie", "LE GOFF", "Le-Goff", "d'Arc", "elodie le goff 31234",
            "+33 6 00 03 12 34", "student31234@", "epicerie 7123", "NAN-98-07123", "nothing at all", "coach 123", "le");

    @Autowired
    CaseSearch search;

    @Autowired
    IdentityService identity;

    @Autowired
    ManyCases cases;

    @Test
    void searchAmongManyCases() throws Exception {
        cases.fill();
        SEARCHES.forEach(this::time);
        List<Double> alone = IntStream.range(0, ROUNDS).boxed()
                .flatMap(round -> SEARCHES.stream().map(this::time)).sorted().toList();
        Figures.atMost("search 10,000 dossiers and 40,000 students, median", Figures.median(alone), 200, "ms");
        Figures.atMost("search 10,000 dossiers and 40,000 students, 19 of 20", alone.get(alone.size() * 19 / 20), 200, "ms");
        List<Double> together = together();
        Figures.atMost("the same by eight clients, 19 of 20", together.get(together.size() * 19 / 20), 200, "ms");
        assertThat(together).hasSize(CLIENTS * SEARCHES.size());
    }

    private List<Double> together() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<List<Double>> client = () -> SEARCHES.stream().map(this::time).toList();
            List<Double> times = new ArrayList<>();
            for (Future<List<Double>> one : clients.invokeAll(IntStream.range(0, CLIENTS).mapToObj(n -> client).toList())) {
                times.addAll(one.get());
            }
            return times.stream().sorted().toList();
        } finally {
            clients.shutdown();
        }
    }

    private double time(String words) {
        identity.setAuthentication("reader", List.of("coordination"), List.of("nantes"));
        try {
            long started = System.nanoTime();
            search.find(words);
            return (System.nanoTime() - started) / 1e6;
        } finally {
            identity.clearAuthentication();
        }
    }
}
