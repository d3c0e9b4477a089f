package org.alteractions.journey.team.planning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Teams under construction: the mission of each unit, and whether the rules let another unit join. */
final class Draft {

    final Puzzle puzzle;
    /** Mission of each unit; NONE for those in no team. */
    final int[] missionOf;
    private final int[][] members;
    private final int[] size;

    Draft(Puzzle puzzle) {
        this.puzzle = puzzle;
        missionOf = new int[puzzle.units.length];
        Arrays.fill(missionOf, Puzzle.NONE);
        members = new int[puzzle.missions()][TeamBuilder.LARGEST];
        size = new int[puzzle.missions()];
    }

    /** @param from mission of each unit */
    Draft(Puzzle puzzle, int[] from) {
        this(puzzle);
        for (int unit = 0; unit < from.length; unit++) {
            if (from[unit] != Puzzle.NONE) {
                put(unit, from[unit]);
            }
        }
    }

    int size(int mission) {
        return size[mission];
    }

    int[] members(int mission) {
        return members[mission];
    }

    /** @return whether the team would keep all rules, except that it may still be too small */
    boolean mayJoin(int unit, int mission) {
        int[] more = puzzle.units[unit];
        if (puzzle.pinned[unit] != Puzzle.NONE && puzzle.pinned[unit] != mission
                || size[mission] + more.length > TeamBuilder.LARGEST) {
            return false;
        }
        int[] all = Arrays.copyOf(members[mission], TeamBuilder.LARGEST);
        System.arraycopy(more, 0, all, size[mission], more.length);
        return Objective.broken(puzzle, all, size[mission] + more.length, mission) == 0;
    }

    void put(int unit, int mission) {
        missionOf[unit] = mission;
        for (int student : puzzle.units[unit]) {
            members[mission][size[mission]++] = student;
        }
    }

    /** Removes the unit that was added to its team last. Other units cannot be removed. */
    void takeBack(int unit) {
        size[missionOf[unit]] -= puzzle.units[unit].length;
        missionOf[unit] = Puzzle.NONE;
    }

    /** Adds each unassigned unit to the team where it costs least, while there is room. */
    void fill(List<Integer> missions) {
        for (int unit = 0; unit < missionOf.length; unit++) {
            if (missionOf[unit] == Puzzle.NONE) {
                int best = Puzzle.NONE;
                long least = Long.MAX_VALUE;
                for (int mission : missions) {
                    if (mayJoin(unit, mission)) {
                        long cost = costWith(unit, mission) - cost(mission);
                        best = cost < least ? mission : best;
                        least = Math.min(cost, least);
                    }
                }
                if (best != Puzzle.NONE) {
                    put(unit, best);
                }
            }
        }
    }

    /** Orders the better draft first: more students in teams, then lower cost. */
    int compareTo(Draft other) {
        int more = Integer.compare(other.placed(), placed());
        return more != 0 ? more : Long.compare(cost(), other.cost());
    }

    /** @return whether no better draft is possible: all students are in a team and the cost is zero */
    boolean perfect() {
        return placed() == puzzle.students() && cost() == 0;
    }

    int placed() {
        return Arrays.stream(size).sum();
    }

    /** Total cost of all teams. */
    long cost() {
        return IntStream.range(0, size.length).filter(mission -> size[mission] > 0).mapToLong(this::cost).sum();
    }

    /** Cost of the most expensive team. */
    long most() {
        return IntStream.range(0, size.length)
                .filter(mission -> size[mission] > 0)
                .mapToLong(this::cost)
                .max()
                .orElse(0);
    }

    long cost(int mission) {
        return Objective.cost(Objective.shortfall(puzzle, members[mission], size[mission], mission));
    }

    private long costWith(int unit, int mission) {
        put(unit, mission);
        long cost = cost(mission);
        takeBack(unit);
        return cost;
    }
}
