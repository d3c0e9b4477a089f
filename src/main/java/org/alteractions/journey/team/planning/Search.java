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
import java.util.stream.IntStream;

/**
 * Improves the teams with Timefold: several runs of simulated annealing on one thread, each with another seed and each
 * polished afterwards. For small pools the good teams of all runs are then recombined. The search counts moves and
 * never reads the clock, so the same input always gives the same result.
 */
final class Search {

    private static final int MOST_RUNS = 8;
    /** Runs that have ended at the best known cost: with so many, more of them would hardly find another one. */
    private static final int ENOUGH_ALIKE = 4;
    private static final int FEW_UNITS = 60;
    private static final long MOVES_PER_UNIT_OF_FEW = 2_000;
    private static final long MOVES_PER_UNIT_OF_MANY = 10_000;
    private static final long MOST_MOVES = 4_000_000;

    /** Every other run goes through teams that break a rule, to get past them. */
    private static final List<SolverConfig> OF_FEW =
            List.of(config("0hard/0medium/25soft"), config("1hard/1medium/25soft"));
    /** Cooler, since there is one run only: with as many moves, it ends at better teams. */
    private static final SolverConfig OF_MANY = config("0hard/0medium/12soft");

    private final List<Integer> missions;
    private final long seed;
    private final DoubleConsumer progress;

    /** @param progress receives the share of the work that is done, from 0 to 1 */
    Search(List<Integer> missions, long seed, DoubleConsumer progress) {
        this.missions = missions;
        this.seed = seed;
        this.progress = progress;
    }

    /** @param draft that breaks no rule */
    Draft improve(Draft draft) {
        boolean movable = IntStream.range(0, draft.missionOf.length)
                .anyMatch(unit -> draft.puzzle.pinned[unit] == Puzzle.NONE);
        return movable ? search(draft) : draft;
    }

    private Draft search(Draft draft) {
        long moves = moves(draft.missionOf.length);
        int runs = (int) Math.max(1, Math.min(MOST_RUNS, MOST_MOVES / moves));
        Album album = draft.puzzle.students() <= Album.MOST_STUDENTS
                ? new Album(Album.teams(draft.puzzle.students(), missions.size()))
                : null;
        Draft best = draft;
        int alike = 0;
        for (int run = 0; run < runs && alike < ENOUGH_ALIKE && !best.perfect(); run++) {
            long runSeed = seed * MOST_RUNS + run;
            Progress tally = new Progress(progress, (double) run / runs, (run + 1.0) / runs, moves);
            SolverConfig config = runs == 1 ? OF_MANY : OF_FEW.get(run % OF_FEW.size());
            Draft raw = run(config, new Sheet(draft, missions, tally, album), runSeed, moves).draft();
            Draft found = new Polish(raw, missions, runSeed).done();
            alike = found.compareTo(best) < 0 ? 0 : alike;
            best = found.compareTo(best) < 0 ? found : best;
            alike += found.compareTo(best) == 0 ? 1 : 0;
            if (album != null) {
                album.keepFrom(best);
                album.add(found, missions);
            }
        }
        progress.accept(1);
        return album == null || best.perfect() ? best : Recombination.of(best, missions, album);
    }

    private static long moves(int units) {
        return units <= FEW_UNITS
                ? MOVES_PER_UNIT_OF_FEW * units
                : Math.min(MOST_MOVES, MOVES_PER_UNIT_OF_MANY * units);
    }

    private static Sheet run(SolverConfig config, Sheet sheet, long runSeed, long moves) {
        SolverConfig ofThisRun = new SolverConfig(config)
                .withRandomSeed(runSeed)
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves));
        return SolverFactory.<Sheet>create(ofThisRun).buildSolver().solve(sheet);
    }

    private static SolverConfig config(String temperature) {
        return new SolverConfig()
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
                                        .withFixedProbabilityWeight(0.2)))
                        .withAcceptorConfig(new LocalSearchAcceptorConfig()
                                .withSimulatedAnnealingStartingTemperature(temperature))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
    }
}
