package org.alteractions.journey.team.planning;

/**
 * What good teams are, exactly. In this order:
 * <ol>
 * <li>no rule is broken;</li>
 * <li>the missions to which somebody is pinned get a team, and as many missions as possible;</li>
 * <li>of two such sets of missions the one that has the first mission, in their order, that is in only one;</li>
 * <li>as many students as possible are in a team;</li>
 * <li>the sum of the squares of the teams' shortfalls is as small as possible.</li>
 * </ol>
 * A team's shortfall is the sum of its points below; a perfect team has none. The square lets the worst team weigh
 * most: a point less there is worth more than anywhere else.
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

    /** @return the team's shortfall */
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
