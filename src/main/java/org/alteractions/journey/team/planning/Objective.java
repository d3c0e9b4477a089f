package org.alteractions.journey.team.planning;

/**
 * What teams must be, and what good ones are, exactly. In this order:
 * <ol>
 * <li>no rule is broken, see {@link #broken};</li>
 * <li>the missions to which somebody is pinned get a team, and as many missions as possible;</li>
 * <li>of two such sets of missions the one that has the first mission, in their order, that is in only one;</li>
 * <li>as many students as possible are in a team;</li>
 * <li>the sum of the squares of the teams' shortfalls is as small as possible, see {@link #shortfall}.</li>
 * </ol>
 * The square lets the worst team weigh most: a point less there is worth more than anywhere else.
 *
 * <p>Some rules hold by the way in which teams are written down: a student has one mission at most, students who stay
 * together are one {@link Unit}, those who are pinned do not move, and {@link Coaching} knows of no coach beyond their
 * places or with a declared conflict.
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

    /** @param rank 1 for the first wish; 0 for a mission that the student does not wish for */
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
     * @return how many rules a team of these on this mission breaks, whoever else may still join: somebody was with the
     *     structure this year, is kept from the mission or can never meet it; two are to be apart; three were in one
     *     team this year, which would be that team again; there is no time at which all can
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

    /** @return how many members a team has too few or too many */
    static int wrongSize(int size) {
        return Math.max(0, TeamBuilder.SMALLEST - size) + Math.max(0, size - TeamBuilder.LARGEST);
    }

    /** @return the points by which the team falls short of a perfect one, which has none */
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
