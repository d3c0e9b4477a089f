package org.alteractions.journey.team.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds at least three students for each of some missions, or proves that this is impossible. It limits steps, not
 * time.
 */
final class Staffing {

    enum Verdict { FOUND, NONE, UNKNOWN }

    private final Draft draft;
    private final List<Integer> missions;
    /** By unit and mission: has been tried there. */
    private final boolean[][] tried;
    private long work;

    private Staffing(Puzzle puzzle, List<Integer> missions, long mostWork) {
        this.draft = new Draft(puzzle);
        this.missions = missions;
        this.tried = new boolean[puzzle.units.length][puzzle.missions()];
        this.work = mostWork;
    }

    /**
     * @param draft null unless one was found
     * @param work  steps used
     */
    record Result(Verdict verdict, Draft draft, long work) {}

    /** @param missions that need a team; they include all missions with pins */
    static Result of(Puzzle puzzle, List<Integer> missions, long mostWork) {
        Staffing quick = new Staffing(puzzle, missions, mostWork);
        if (!quick.putPinned()) {
            return new Result(Verdict.NONE, null, 1);
        }
        if (quick.takeTurns()) {
            return new Result(Verdict.FOUND, quick.draft, 1);
        }
        Staffing careful = new Staffing(puzzle, missions, mostWork);
        careful.putPinned();
        Verdict verdict = careful.staff();
        return new Result(verdict, verdict == Verdict.FOUND ? careful.draft : null, 1 + mostWork - careful.work);
    }

    /**
     * Fast attempt that is enough if few assignments are forbidden. The missions take turns to take the student with
     * the fewest allowed missions.
     */
    private boolean takeTurns() {
        Puzzle puzzle = draft.puzzle;
        int[] allowed = Arrays.stream(puzzle.units)
                .mapToInt(unit -> (int) missions.stream().filter(mission -> puzzle.allowed[unit[0]][mission]).count())
                .toArray();
        List<Integer> units = IntStream.range(0, tried.length)
                .boxed()
                .sorted(Comparator.comparing(unit -> allowed[unit]))
                .toList();
        for (int turn = 0; turn < TeamBuilder.SMALLEST; turn++) {
            for (int mission : missions) {
                if (draft.size(mission) < TeamBuilder.SMALLEST) {
                    units.stream()
                            .filter(unit -> draft.missionOf[unit] == Puzzle.NONE && draft.mayJoin(unit, mission))
                            .findFirst()
                            .ifPresent(unit -> draft.put(unit, mission));
                }
            }
        }
        return missions.stream().allMatch(mission -> draft.size(mission) >= TeamBuilder.SMALLEST);
    }

    private boolean putPinned() {
        Puzzle puzzle = draft.puzzle;
        for (int unit = 0; unit < puzzle.units.length; unit++) {
            if (puzzle.pinned[unit] != Puzzle.NONE) {
                if (!draft.mayJoin(unit, puzzle.pinned[unit])) {
                    return false;
                }
                draft.put(unit, puzzle.pinned[unit]);
            }
        }
        return true;
    }

    private Verdict staff() {
        int mission = hardest();
        if (mission == Puzzle.NONE) {
            return Verdict.FOUND;
        }
        List<Integer> joiners = joiners(mission);
        if (--work < 0) {
            return Verdict.UNKNOWN;
        }
        if (students(joiners) + draft.size(mission) < TeamBuilder.SMALLEST) {
            return Verdict.NONE;
        }
        int unit = joiners.stream().min(Comparator.comparing(this::choices)).orElseThrow();
        draft.put(unit, mission);
        Verdict with = staff();
        if (with != Verdict.NONE) {
            return with;
        }
        draft.takeBack(unit);
        tried[unit][mission] = true;
        Verdict without = staff();
        tried[unit][mission] = false;
        return without;
    }

    /** The mission without enough members that has the fewest possible students; NONE if all missions have enough. */
    private int hardest() {
        int hardest = Puzzle.NONE;
        int least = Integer.MAX_VALUE;
        for (int mission : missions) {
            if (draft.size(mission) < TeamBuilder.SMALLEST) {
                int spare = students(joiners(mission)) + draft.size(mission);
                if (spare < least) {
                    least = spare;
                    hardest = mission;
                }
            }
        }
        return hardest;
    }

    private List<Integer> joiners(int mission) {
        List<Integer> joiners = new ArrayList<>();
        for (int unit = 0; unit < tried.length; unit++) {
            if (draft.missionOf[unit] == Puzzle.NONE && !tried[unit][mission] && draft.mayJoin(unit, mission)) {
                joiners.add(unit);
            }
        }
        return joiners;
    }

    private int choices(int unit) {
        int choices = 0;
        for (int mission : missions) {
            choices += draft.size(mission) < TeamBuilder.SMALLEST && draft.mayJoin(unit, mission) ? 1 : 0;
        }
        return choices;
    }

    private int students(List<Integer> units) {
        return units.stream().mapToInt(unit -> draft.puzzle.units[unit].length).sum();
    }
}
