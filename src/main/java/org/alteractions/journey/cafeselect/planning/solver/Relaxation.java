package org.alteractions.journey.cafeselect.planning.solver;

import org.alteractions.journey.cafeselect.planning.Puzzle;

/**
 * The puzzle with a rule left out, as a flow that takes in one round after the other. What fails here, fails with all
 * rules: this is where proofs come from.
 */
public interface Relaxation {

    int NONE = -1;
    int ANY_LOAD = Integer.MAX_VALUE / 2;

    /** Lets in the next round. */
    void extend();

    /** @return interviews placed in the rounds so far, at most */
    int placed();

    /** @return by candidate: whether this one belongs to those who are too many for what is open to them */
    boolean[] tooMany();

    /** @return the fewest rounds in which all interviews have a place; NONE where these rounds are not enough */
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

    /** @return fewer rounds than this are proved too few; NONE where the whole session is */
    static int fewestRounds(Puzzle puzzle) {
        int withWhom = fewestRounds(puzzle, new PairsRelaxation(puzzle, ANY_LOAD), puzzle.rounds);
        int when = withWhom == NONE ? NONE : fewestRounds(puzzle, new RoundsRelaxation(puzzle), puzzle.rounds);
        return when == NONE ? NONE : Math.max(puzzle.fixedRounds, Math.max(withWhom, when));
    }

    /** @return false where these rounds are proved too few */
    static boolean possible(Puzzle puzzle, int rounds) {
        return fewestRounds(puzzle, new PairsRelaxation(puzzle, ANY_LOAD), rounds) != NONE
                && fewestRounds(puzzle, new RoundsRelaxation(puzzle), rounds) != NONE;
    }
}
