package org.alteractions.journey.team.planning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Teams in the making: who is with which mission, and whether the rules let one more join. */
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

    /** @return whether the team would keep the rules, if it had enough members; a unit of another mission has no say */
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

    /** Only the unit that came last may leave. */
    void takeBack(int unit) {
        size[missionOf[unit]] -= puzzle.units[unit].length;
        missionOf[unit] = Puzzle.NONE;
    }

    /** Everybody who is in no team yet joins the one where it costs least, while there is room. */
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

    /** The better one comes first: with more students in teams, and then with teams that cost less. */
    int compareTo(Draft other) {
        int more = Integer.compare(other.placed(), placed());
        return more != 0 ? more : Long.compare(cost(), other.cost());
    }

    /** @return whether nothing can be better: everybody is in a team, and no team falls short of anything */
    boolean perfect() {
        return placed() == puzzle.students() && cost() == 0;
    }

    int placed() {
        return Arrays.stream(size).sum();
    }

    /** What all teams cost together. */
    long cost() {
        return IntStream.range(0, size.length).filter(mission -> size[mission] > 0).mapToLong(this::cost).sum();
    }

    /** What the dearest team costs. */
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
