package org.alteractions.journey.team.planning;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Searches for better teams with Timefold: simulated annealing, several times with another seed, each from the same
 * draft, on one thread. It ends after so many moves and looks at no clock, so that the same input always has the same
 * answer.
 */
final class Search {

    private static final int RUNS = Integer.getInteger("runs",6);
    private static final int TRIPLES = Integer.getInteger("tr", 1000);
    private static final long MOVES_PER_UNIT = Long.getLong("mpu",10_000);
    private static final long FEWEST_MOVES = Long.getLong("fm",100_000);

    private static final SolverConfig CONFIG = new SolverConfig()
            .withSolutionClass(Sheet.class)
            .withEntityClasses(Unit.class)
            .withScoreDirectorFactory(
                    new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(SheetScore.class))
            .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
            .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
            .withPhases(new LocalSearchPhaseConfig()
                    .withMoveSelectorConfig(new UnionMoveSelectorConfig().withMoveSelectors(
                            new ChangeMoveSelectorConfig().withFixedProbabilityWeight(1.0),
                            new SwapMoveSelectorConfig().withFixedProbabilityWeight(3.0),
                            new MoveIteratorFactoryConfig()
                                    .withMoveIteratorFactoryClass(Exchanges.class)
                                    .withFixedProbabilityWeight(Double.parseDouble(System.getProperty("ex","0.2")))))
                    .withAcceptorConfig(new LocalSearchAcceptorConfig()
                            .withSimulatedAnnealingStartingTemperature(System.getProperty("hard","0")+"hard/"+System.getProperty("med","0")+"medium/"+System.getProperty("temp","150")+"soft"))
                    .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));

    private final List<Integer> missions;
    private final long seed;
    private final DoubleConsumer progress;

    /** @param progress is told the share of the work that is done */
    Search(List<Integer> missions, long seed, DoubleConsumer progress) {
        this.missions = missions;
        this.seed = seed;
        this.progress = progress;
    }

    /** @param draft without a broken rule */
    Draft improve(Draft draft) {
        Draft best = null;
        for (int run = 0; run < RUNS; run++) {
            long runSeed = seed * RUNS + run;
            Draft found = new Polish(run(new Sheet(draft, missions), runSeed).draft(), missions, runSeed, TRIPLES).done();
            if (Boolean.getBoolean("verbose")) System.out.println("  run " + run + " " + found.cost());
            if (best == null || found.placed() > best.placed()
                    || found.placed() == best.placed() && found.cost() < best.cost()) {
                best = found;
            }
            progress.accept((run + 1.0) / RUNS);
        }
        return best;
    }

    private Sheet run(Sheet sheet, long runSeed) {
        long moves = Math.max(FEWEST_MOVES, MOVES_PER_UNIT * sheet.units().size());
        SolverConfig config = new SolverConfig(CONFIG)
                .withRandomSeed(runSeed)
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves));
        return SolverFactory.<Sheet>create(config).buildSolver().solve(sheet);
    }
}
