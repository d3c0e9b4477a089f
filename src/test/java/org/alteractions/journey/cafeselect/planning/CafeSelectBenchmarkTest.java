package org.alteractions.journey.cafeselect.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alteractions.journey.benchmark.Figures;
import org.alteractions.journey.cafeselect.planning.plan.CafePlanner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plans days from files, also from a folder that <code>-Djourney.benchmark.cafe-select</code> names. A missed target is
 * only printed. A plan that breaks a rule fails the test.
 */
@Tag("benchmark")
class CafeSelectBenchmarkTest {

    private static final Path OURS = Path.of("src/test/resources/benchmark/cafe-select");
    private static final double USUAL_SECONDS = 10;

    private final InterviewPlanner planner = new CafePlanner();

    static Stream<Path> instances() throws IOException {
        List<Path> files = new ArrayList<>(Instance.files(OURS));
        String folder = System.getProperty("journey.benchmark.cafe-select");
        if (folder != null) {
            files.addAll(Instance.files(Path.of(folder)));
        }
        return files.stream();
    }

    private record Timed<T>(T result, double seconds) {

        static <T> Timed<T> of(Supplier<T> work) {
            long started = System.nanoTime();
            T result = work.get();
            return new Timed<>(result, (System.nanoTime() - started) / 1e9);
        }
    }

    @ParameterizedTest
    @MethodSource("instances")
    void instance(Path file) {
        Instance instance = Instance.read(file);
        String name = file.getFileName().toString().replace(".json", "");
        double target = instance.mostSeconds() == null ? USUAL_SECONDS : instance.mostSeconds();
        double seconds = instance.disturbance() == null ? plan(instance, name) : replan(instance, name);
        Figures.atMost(name + ": time", seconds, target, "s");
    }

    private double plan(Instance instance, String name) {
        Timed<Proposal> plan = Timed.of(() -> planner.plan(instance.day()));
        if (plan.result().feasible()) {
            assertThat(Rules.brokenBy(plan.result().slots(), instance.day())).isEmpty();
            Quality quality = plan.result().quality();
            boolean known = instance.optimumRounds() != null;
            int least = known ? instance.optimumRounds() : quality.provedRounds();
            Figures.atMost("%s: %d rounds, above %s".formatted(
                            name, quality.rounds(), known ? "the optimum" : "a proved bound"),
                    quality.rounds() - least, known ? 0 : 1, "rnd");
            Figures.atMost(name + ": mean wait between two interviews",
                    (double) quality.waited() / instance.day().candidates().size(), 10, "min");
        }
        Proposal.Outcome expected = instance.impossible() ? Proposal.Outcome.IMPOSSIBLE : Proposal.Outcome.PLANNED;
        Figures.atMost(name + ": answers other than " + expected, plan.result().outcome() == expected ? 0 : 1, 0, "");
        return plan.seconds();
    }

    private double replan(Instance instance, String name) {
        Disturbed disturbed = Disturbed.with(instance.day(), instance.disturbance().published(),
                instance.disturbance().changes(), instance.disturbance().now());
        Timed<Replanned> replanned = Timed.of(() -> disturbed.replan(planner));
        Proposal plan = replanned.result().proposal();
        if (plan.feasible()) {
            disturbed.isRight(replanned.result());
            long moved = disturbed.standing().stream().filter(slot -> !plan.slots().contains(slot)).count();
            Figures.atMost("%s: of %d remaining interviews moved".formatted(name, disturbed.standing().size()),
                    100.0 * moved / disturbed.standing().size(), 5, "%");
        }
        Figures.atMost(name + ": days left without a plan", plan.feasible() ? 0 : 1, 0, "");
        return replanned.seconds();
    }
}
