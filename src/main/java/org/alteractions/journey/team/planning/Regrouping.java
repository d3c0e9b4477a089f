package org.alteractions.journey.team.planning;

import java.util.stream.IntStream;

/**
 * Forms the best possible teams from the members of two or three teams by trying all combinations. The students without
 * a team can be one of the three.
 */
final class Regrouping {

    private static final int MOST_TEAMS = 3;
    private static final int NEVER = Integer.MAX_VALUE / 4;

    private final Puzzle puzzle;
    private final int[] missionOf;
    private final int[][] cost = new int[MOST_TEAMS][1 << (MOST_TEAMS * TeamBuilder.LARGEST)];
    private final int[] members = new int[TeamBuilder.LARGEST];
    private int[] units;

    Regrouping(Draft draft) {
        this.puzzle = draft.puzzle;
        this.missionOf = draft.missionOf.clone();
    }

    Draft draft() {
        return new Draft(puzzle, missionOf);
    }

    /** @return number of units without a team */
    int left() {
        return (int) IntStream.of(missionOf).filter(mission -> mission == Puzzle.NONE).count();
    }

    /**
     * @param missions two or three missions; NONE stands for the units without a team
     * @return whether the teams of these missions improved
     */
    boolean regroup(int... missions) {
        units = IntStream.range(0, missionOf.length)
                .filter(unit -> IntStream.of(missions).anyMatch(mission -> mission == missionOf[unit]))
                .toArray();
        int all = (1 << units.length) - 1;
        int[] before = new int[MOST_TEAMS];
        for (int place = 0; place < units.length; place++) {
            before[place(missions, missionOf[units[place]])] |= 1 << place;
        }
        for (int team = 0; team < missions.length; team++) {
            if (missions[team] == Puzzle.NONE) {
                leave(team, before[team], all);
            } else {
                price(missions[team], team, all);
            }
        }
        int best = 0;
        for (int team = 0; team < missions.length; team++) {
            best += cost[team][before[team]];
        }
        int[] better = missions.length == 2 ? best(all, best) : bestOfThree(all, best);
        if (better == null) {
            return false;
        }
        for (int team = 0; team < missions.length; team++) {
            for (int place = 0; place < units.length; place++) {
                missionOf[units[place]] = (better[team] >> place & 1) == 1 ? missions[team] : missionOf[units[place]];
            }
        }
        return true;
    }

    private static int place(int[] missions, int mission) {
        int place = 0;
        while (missions[place] != mission) {
            place++;
        }
        return place;
    }

    /** @return the units of each of two teams with a lower total cost; null if there are none */
    private int[] best(int all, int than) {
        int[] better = null;
        int best = than;
        for (int one = all; one > 0; one = (one - 1) & all) {
            if (cost[0][one] + cost[1][all ^ one] < best) {
                best = cost[0][one] + cost[1][all ^ one];
                better = new int[] {one, all ^ one};
            }
        }
        return better;
    }

    private int[] bestOfThree(int all, int than) {
        int[] better = null;
        int best = than;
        int leastOther = least(1, all);
        int leastThird = least(2, all);
        for (int one = all; one > 0; one = (one - 1) & all) {
            if (cost[0][one] + leastOther + leastThird < best) {
                int rest = all ^ one;
                for (int other = rest; other > 0; other = (other - 1) & rest) {
                    int sum = cost[0][one] + cost[1][other];
                    if (sum + leastThird < best && sum + cost[2][rest ^ other] < best) {
                        best = sum + cost[2][rest ^ other];
                        better = new int[] {one, other, rest ^ other};
                    }
                }
            }
        }
        return better;
    }

    private int least(int team, int all) {
        int least = NEVER;
        for (int some = 0; some <= all; some++) {
            least = Math.min(least, cost[team][some]);
        }
        return least;
    }

    /** Computes the cost of each combination of the units as a team for the mission. */
    private void price(int mission, int team, int all) {
        int must = 0;
        int mustNot = 0;
        for (int place = 0; place < units.length; place++) {
            int pinned = puzzle.pinned[units[place]];
            must |= pinned == mission ? 1 << place : 0;
            mustNot |= pinned != Puzzle.NONE && pinned != mission ? 1 << place : 0;
        }
        for (int some = 0; some <= all; some++) {
            boolean mayBe = (some & must) == must && (some & mustNot) == 0;
            int size = mayBe && Integer.bitCount(some) <= TeamBuilder.LARGEST ? gather(some) : 0;
            boolean fine = size >= TeamBuilder.SMALLEST && Objective.broken(puzzle, members, size, mission) == 0;
            cost[team][some] = fine
                    ? (int) Objective.cost(Objective.shortfall(puzzle, members, size, mission))
                    : NEVER;
        }
    }

    /**
     * Marks the combinations of units that may stay without a team: at most as many students as now and at most five
     * units, none of them pinned.
     */
    private void leave(int team, int now, int all) {
        int most = students(now);
        for (int some = 0; some <= all; some++) {
            boolean mayBe = students(some) <= most && Integer.bitCount(some) <= TeamBuilder.LARGEST && !pinned(some);
            cost[team][some] = mayBe ? 0 : NEVER;
        }
    }

    private int students(int some) {
        int students = 0;
        for (int left = some; left != 0; left &= left - 1) {
            students += puzzle.units[units[Integer.numberOfTrailingZeros(left)]].length;
        }
        return students;
    }

    private boolean pinned(int some) {
        return IntStream.range(0, units.length)
                .anyMatch(place -> (some >> place & 1) == 1 && puzzle.pinned[units[place]] != Puzzle.NONE);
    }

    /** @return number of students in these units; 0 if there are too many for a team */
    private int gather(int some) {
        int size = 0;
        for (int left = some; left != 0; left &= left - 1) {
            int[] unit = puzzle.units[units[Integer.numberOfTrailingZeros(left)]];
            if (size + unit.length > TeamBuilder.LARGEST) {
                return 0;
            }
            System.arraycopy(unit, 0, members, size, unit.length);
            size += unit.length;
        }
        return size;
    }
}
