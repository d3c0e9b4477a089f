package org.alteractions.journey.team.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alteractions.journey.benchmark.Figures;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.pool.Pool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms teams from pools in files, also from a folder that <code>-Djourney.benchmark.teams</code> names. A missed
 * target is only printed. A team that breaks a rule fails the test.
 */
@Tag("benchmark")
class TeamBenchmarkTest {

    private static final Path OURS = Path.of("src/test/resources/benchmark/teams");
    private static final double USUAL_SECONDS = 60;
    private static final int MOST_PROVABLE = 40;

    private static int compared;
    private static int optimal;
    private static int unproved;
    private static double farthest;

    private final TeamBuilder builder = Quiet.builder(1);

    static Stream<Path> instances() throws IOException {
        List<Path> files = new ArrayList<>(TeamInstance.files(OURS));
        String folder = System.getProperty("journey.benchmark.teams");
        if (folder != null) {
            files.addAll(TeamInstance.files(Path.of(folder)));
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("instances")
    void instance(Path file) throws IOException, InterruptedException {
        TeamInstance instance = TeamInstance.read(file);
        Pool pool = instance.pool();
        String name = file.getFileName().toString().replace(".json", "");
        long started = System.nanoTime();
        Plan plan = builder.build(pool);
        double seconds = (System.nanoTime() - started) / 1e9;
        assertThat(plan.problems()).isEmpty();
        List<String> broken = Rules.brokenBy(plan, pool);
        if (pool.candidates().size() <= MOST_PROVABLE) {
            againstOptimum(instance, plan, name);
        } else {
            Figures.atMost(name + ": rules broken", broken.size(), 0, "");
            againstGreedy(pool, plan, name);
            Figures.atMost(name + ": most heap used, garbage counted", PeakHeap.ofPlanning(file), 1024, "MiB");
        }
        Figures.atMost(name + ": time", seconds, instance.mostSeconds() == null ? USUAL_SECONDS : instance.mostSeconds(),
                "s");
        assertThat(broken).isEmpty();
    }

    private static void againstOptimum(TeamInstance instance, Plan plan, String name) {
        long optimum = Exact.cost(instance.pool(), plan, plan.cost());
        unproved += optimum < 0 ? 1 : 0;
        if (optimum >= 0 && instance.optimum() != null) {
            assertThat(optimum).as("optimum proved anew, as the file has it").isEqualTo(instance.optimum());
        }
        if (optimum >= 0) {
            double above = plan.cost() == optimum ? 0 : 100.0 * (plan.cost() - optimum) / Math.max(1, optimum);
            compared++;
            optimal += plan.cost() == optimum ? 1 : 0;
            farthest = Math.max(farthest, above);
            Figures.atMost("%s: cost %d, above the optimum %d".formatted(name, plan.cost(), optimum), above, 2, "%");
        }
    }

    private static void againstGreedy(Pool pool, Plan plan, String name) {
        List<DossierReference> served = plan.teams().stream().map(Plan.PlannedTeam::mission).toList();
        List<Integer> missions = IntStream.range(0, pool.missions().size())
                .filter(mission -> served.contains(pool.missions().get(mission).dossier()))
                .boxed()
                .toList();
        long[] greedy = Greedy.deal(pool, missions);
        int placed = plan.teams().stream().mapToInt(team -> team.members().size()).sum();
        int worst = plan.teams().stream().mapToInt(team -> team.score().shortfall()).max().orElse(0);
        Figures.atMost("%s: cost %d of greedy's %d".formatted(name, plan.cost(), greedy[0]),
                100.0 * plan.cost() / greedy[0], 100, "%");
        Figures.atMost("%s: shortfall of the worst of %d teams, greedy %d".formatted(
                name, plan.teams().size(), greedy[2]), worst, greedy[2], "pt");
        Figures.atMost("%s: students left over, greedy %d".formatted(name, pool.candidates().size() - greedy[1]),
                pool.candidates().size() - placed, pool.candidates().size() - greedy[1], "");
    }

    @AfterAll
    static void sum() {
        Figures.atMost("teams: of %d proved optima, missed".formatted(compared), compared - optimal, compared / 10, "");
        Figures.atMost("teams: optima that could not be proved", unproved, 0, "");
        Figures.atMost("teams: farthest above a proved optimum", farthest, 2, "%");
    }
}
