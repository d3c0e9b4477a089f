package org.alteractions.journey.team.planning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.alteractions.journey.team.planning.pool.Pool;

/**
 * The rule of the former planner: assigns students one by one, the largest school first, each to the team with the
 * fewest students of the same school and of the same former team.
 */
final class Greedy {

    private final Puzzle puzzle;
    private final Draft draft;
    private final List<Integer> missions;

    private Greedy(Puzzle puzzle, List<Integer> missions) {
        this.puzzle = puzzle;
        this.missions = missions;
        this.draft = new Draft(puzzle);
    }

    /**
     * @param missions that get a team
     * @return cost of the teams, how many students are in one that is large enough, and the worst team's shortfall
     */
    static long[] deal(Pool pool, List<Integer> missions) {
        Greedy greedy = new Greedy(new Puzzle(pool), missions);
        greedy.deal();
        long placed = 0;
        long cost = 0;
        int worst = 0;
        for (int mission : missions) {
            int size = greedy.draft.size(mission);
            if (size >= TeamBuilder.SMALLEST) {
                placed += size;
                int shortfall = Objective.shortfall(greedy.puzzle, greedy.draft.members(mission), size, mission);
                cost += Objective.cost(shortfall);
                worst = Math.max(worst, shortfall);
            }
        }
        return new long[] {cost, placed, worst};
    }

    private void deal() {
        int[] schoolSize = new int[puzzle.students()];
        for (int student = 0; student < schoolSize.length; student++) {
            for (int other = 0; other < schoolSize.length; other++) {
                schoolSize[student] += puzzle.school[student] == puzzle.school[other] ? 1 : 0;
            }
        }
        int each = (puzzle.students() + missions.size() - 1) / missions.size();
        IntStream.range(0, puzzle.units.length).boxed()
                .sorted(Comparator.<Integer, Integer>comparing(
                                unit -> -puzzle.pool.candidates().get(puzzle.units[unit][0])
                                        .former().structures().size())
                        .thenComparing(unit -> -schoolSize[puzzle.units[unit][0]])
                        .thenComparing(unit -> puzzle.school[puzzle.units[unit][0]])
                        .thenComparing(unit -> unit))
                .forEach(unit -> place(unit, Math.min(each, TeamBuilder.LARGEST)));
    }

    private void place(int unit, int most) {
        missions.stream()
                .filter(mission -> draft.size(mission) + puzzle.units[unit].length <= most
                        && draft.mayJoin(unit, mission))
                .min(Comparator.<Integer, Integer>comparing(mission -> alike(unit, mission))
                        .thenComparing(draft::size))
                .ifPresent(mission -> draft.put(unit, mission));
    }

    private int alike(int unit, int mission) {
        int alike = 0;
        for (int place = 0; place < draft.size(mission); place++) {
            int member = draft.members(mission)[place];
            for (int student : puzzle.units[unit]) {
                alike += puzzle.school[student] == puzzle.school[member] ? 1 : 0;
                alike += puzzle.met[student][member] ? 2 : 0;
            }
        }
        return alike;
    }
}
