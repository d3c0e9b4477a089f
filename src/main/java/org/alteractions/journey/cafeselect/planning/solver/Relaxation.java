package org.alteractions.journey.cafeselect.planning.solver;

import org.alteractions.journey.cafeselect.planning.Puzzle;

/**
 * The puzzle without some rules, as a flow to which rounds are added one after the other. If it fails here, it fails
 * with all rules: this is how a plan is proved impossible.
 */
public interface Relaxation {

    int NONE = -1;
    int ANY_LOAD = Integer.MAX_VALUE / 2;

    /** Adds the next round. */
    void extend();

    /** @return the maximum number of interviews placed in the rounds so far */
    int placed();

    /** @return by candidate: whether the candidate belongs to a group that is too large for its places */
    boolean[] tooMany();

    /** @return the fewest rounds in which all interviews have a place; NONE if these rounds are not enough */
    static int fewestRounds(Puzzle puzzle, Relaxation relaxation, int mostRounds) {
        int demand = puzzle.demand();
        for (int r = 0; r < mostRounds && relaxation.placed() < demand; r++) {
            relaxation.extend();
            if (relaxation.placed() == demand) {
                return r + 1;
            }
        }
        return demand == 0 ? 0 : NONE;
    }

    /** @return a proved lower bound for the number of rounds; NONE if the whole session is proved too short */
    static int fewestRounds(Puzzle puzzle) {
        int withWhom = fewestRounds(puzzle, new PairsRelaxation(puzzle, ANY_LOAD), puzzle.rounds);
        int when = withWhom == NONE ? NONE : fewestRounds(puzzle, new RoundsRelaxation(puzzle), puzzle.rounds);
        return when == NONE ? NONE : Math.max(puzzle.fixedRounds, Math.max(withWhom, when));
    }

    /** @return false if these rounds are proved too few */
    static boolean possible(Puzzle puzzle, int rounds) {
        return fewestRounds(puzzle, new PairsRelaxation(puzzle, ANY_LOAD), rounds) != NONE
                && fewestRounds(puzzle, new RoundsRelaxation(puzzle), rounds) != NONE;
    }
}
