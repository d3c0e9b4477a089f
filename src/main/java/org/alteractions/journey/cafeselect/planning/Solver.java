package org.alteractions.journey.cafeselect.planning;

import org.alteractions.journey.cafeselect.planning.Proposal.Outcome;

/**
 * Finds the shortest timetable: proves how many rounds it takes at least, tries exactly so many, and adds rounds only
 * where that fails. Counts steps and looks at no clock, so that the same puzzle always has the same answer.
 */
final class Solver {

    /**
     * @param board        whole where planned, else null
     * @param provedRounds no timetable has fewer rounds
     */
    record Solved(Outcome outcome, Board board, int provedRounds) {}

    /** A timetable or none, and whether that is sure. */
    private record Attempt(Board board, boolean sure) {}

    private Solver() {}

    static Solved solve(Puzzle puzzle) {
        int proved = Relaxation.fewestRounds(puzzle);
        if (proved == Relaxation.NONE) {
            return new Solved(Outcome.IMPOSSIBLE, null, puzzle.rounds + 1);
        }
        int more = 1;
        int rounds = proved;
        while (true) {
            Attempt attempt = attempt(puzzle, rounds);
            if (attempt.board() != null) {
                new Exchange(attempt.board()).shortenWaits();
                new EvenLoad(attempt.board()).spread();
                return new Solved(Outcome.PLANNED, attempt.board(), proved);
            }
            if (attempt.sure()) {
                proved = rounds + 1;
            }
            if (rounds >= puzzle.rounds) {
                return new Solved(attempt.sure() ? Outcome.IMPOSSIBLE : Outcome.UNDECIDED, null, proved);
            }
            rounds = Math.min(puzzle.rounds, rounds + more);
            more = attempt.sure() ? 1 : 2 * more;
        }
    }

    /** @return whether there is a timetable within the session; undecided counts as none */
    static Outcome decide(Puzzle puzzle) {
        if (!Relaxation.possible(puzzle, puzzle.rounds)) {
            return Outcome.IMPOSSIBLE;
        }
        Attempt attempt = attempt(puzzle, puzzle.rounds);
        if (attempt.board() != null) {
            return Outcome.PLANNED;
        }
        return attempt.sure() ? Outcome.IMPOSSIBLE : Outcome.UNDECIDED;
    }

    /** @return whether a timetable within the session was found without going through all of them */
    static boolean canQuickly(Puzzle puzzle) {
        return Relaxation.possible(puzzle, puzzle.rounds) && mended(puzzle, puzzle.rounds) != null;
    }

    /** @return null where the search was in vain, which proves nothing */
    private static Board mended(Puzzle puzzle, int rounds) {
        Board quick = Opening.roundByRound(puzzle, rounds);
        if (new Exchange(quick).mend()) {
            return quick;
        }
        Board careful = Opening.pairByPair(puzzle, rounds);
        return new Exchange(careful).mend() ? careful : null;
    }

    private static Attempt attempt(Puzzle puzzle, int rounds) {
        Board board = mended(puzzle, rounds);
        if (board != null) {
            return new Attempt(board, true);
        }
        Exhaustive all = new Exhaustive(puzzle, rounds);
        return switch (all.search()) {
            case FOUND -> {
                Board found = new Board(puzzle, rounds);
                all.putOn(found);
                yield new Attempt(found, true);
            }
            case NONE -> new Attempt(null, true);
            case UNKNOWN -> new Attempt(null, false);
        };
    }
}
