package org.alteractions.journey.team.planning;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.stream.IntStream;

/** Planning solution of the search: a mission for each unit of students. */
@PlanningSolution
public class Sheet {

    @ProblemFactProperty
    private Puzzle puzzle;

    private Progress progress;

    private Album album;

    @ValueRangeProvider
    @ProblemFactCollectionProperty
    private List<Integer> missions;

    @PlanningEntityCollectionProperty
    private List<Unit> units;

    /** Read by the search alone. */
    @PlanningScore
    @SuppressWarnings("unused")
    private HardMediumSoftLongScore score;

    /** Timefold needs this constructor for its copies. */
    Sheet() {}

    Sheet(Draft draft, List<Integer> missions, Progress progress, Album album) {
        this.progress = progress;
        this.album = album;
        this.puzzle = draft.puzzle;
        this.missions = missions;
        this.units = IntStream.range(0, draft.missionOf.length)
                .mapToObj(unit -> new Unit(unit, puzzle.pinned[unit] != Puzzle.NONE, draft.missionOf[unit]))
                .toList();
    }

    Progress progress() {
        return progress;
    }

    /** Null if teams are not recorded. */
    Album album() {
        return album;
    }

    Puzzle puzzle() {
        return puzzle;
    }

    List<Integer> missions() {
        return missions;
    }

    List<Unit> units() {
        return units;
    }

    Draft draft() {
        Draft draft = new Draft(puzzle);
        units.stream().filter(unit -> unit.mission() != null).forEach(unit -> draft.put(unit.number(), unit.mission()));
        return draft;
    }
}
