package org.alteractions.journey.team.planning;

/**
 * The exact objective of the planner. Criteria by priority:
 * <ol>
 * <li>No rule is broken, see {@link #broken}.</li>
 * <li>The missions with a pin get a team, and as many missions as possible.</li>
 * <li>Of two such sets of missions, the set with the first mission, in their order, that is in only one of them.</li>
 * <li>As many students as possible are in a team.</li>
 * <li>The sum of the squares of the teams' shortfalls is as small as possible, see {@link #shortfall}.</li>
 * </ol>
 * The square gives the weakest team the most weight.
 *
 * <p>The representation guarantees the other rules. A student has at most one mission, students who stay together are
 * one {@link Unit}, and pinned students do not move. {@link Coaching} respects the places of coaches and declared
 * conflicts.
 */
final class Objective {

    /** For each student more or less than four. */
    static final int OFF_FOUR = 3;
    /** For each member beside the first of the same school. */
    static final int SAME_SCHOOL = 3;
    /** For each member beside the first of the same discipline. */
    static final int SAME_DISCIPLINE = 2;
    /** For each pair who were in one team this year. */
    static final int FORMER_TEAMMATES = 6;
    /** For each skill or language that the mission needs and no member has. */
    static final int MISSING_NEED = 5;
    /** For a member whose wish this is not; the first wish costs nothing, each further one a point. */
    static final int NO_WISH = 4;

    private Objective() {}

    /** @param rank 1 for the first wish; 0 if the student does not wish for the mission */
    static int wishPoints(int rank) {
        return rank == 0 ? NO_WISH : Math.min(rank - 1, NO_WISH - 1);
    }

    static int sizePoints(int size) {
        return OFF_FOUR * Math.abs(size - TeamBuilder.USUAL);
    }

    static long cost(int shortfall) {
        return (long) shortfall * shortfall;
    }

    /**
     * Counts the rules that a team breaks and that no further member can repair.
     * <ul>
     * <li>A member worked for the structure this year, is banned from the mission, or has no time in common with
     * it.</li>
     * <li>Two members must be in different teams.</li>
     * <li>Three members were in one team this year; that team must not form again.</li>
     * <li>The mission and all members have no time in common.</li>
     * </ul>
     */
    static int broken(Puzzle puzzle, int[] members, int size, int mission) {
        int broken = 0;
        long common = puzzle.missionTimes[mission];
        for (int a = 0; a < size; a++) {
            int one = members[a];
            common &= puzzle.times[one];
            broken += puzzle.allowed[one][mission] ? 0 : 1;
            for (int b = 0; b < a; b++) {
                int other = members[b];
                broken += puzzle.apart[one][other] ? 1 : 0;
                for (int c = 0; c < b && puzzle.met[one][other]; c++) {
                    broken += puzzle.together(one, other, members[c]) ? 1 : 0;
                }
            }
        }
        return broken + (common == 0 ? 1 : 0);
    }

    /** @return number of members above the largest or below the smallest team size */
    static int wrongSize(int size) {
        return Math.max(0, TeamBuilder.SMALLEST - size) + Math.max(0, size - TeamBuilder.LARGEST);
    }

    /** @return points by which the team falls short of a perfect team; 0 for a perfect team */
    static int shortfall(Puzzle puzzle, int[] members, int size, int mission) {
        int points = sizePoints(size);
        long brought = 0;
        for (int a = 0; a < size; a++) {
            int one = members[a];
            points += puzzle.wishPoints[one][mission];
            brought |= puzzle.brings[one][mission];
            boolean school = false;
            boolean discipline = false;
            for (int b = 0; b < a; b++) {
                int other = members[b];
                school |= puzzle.school[one] == puzzle.school[other];
                discipline |= puzzle.discipline[one] == puzzle.discipline[other];
                points += puzzle.met[one][other] ? FORMER_TEAMMATES : 0;
            }
            points += (school ? SAME_SCHOOL : 0) + (discipline ? SAME_DISCIPLINE : 0);
        }
        return points + MISSING_NEED * (puzzle.needs[mission] - Long.bitCount(brought));
    }
}
