package org.alteractions.journey.cafeselect.planning.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.cafeselect.planning.Proposal.Outcome;
import org.alteractions.journey.cafeselect.planning.Puzzle;

/**
 * Finds the shortest timetable: proves the minimum number of rounds, tries exactly that number, and adds rounds only if
 * that fails. It counts steps instead of time, so that the same puzzle always has the same answer.
 */
public final class Solver {

    /**
     * @param board        complete if planned, otherwise null
     * @param provedRounds no timetable has fewer rounds
     */
    public record Solved(Outcome outcome, Board board, int provedRounds) {}

    /**
     * Result of one attempt.
     *
     * @param board         null if none was found
     * @param sure          if none was found, whether there provably is none
     * @param contradiction a few candidates for whom there is none; empty if unknown
     */
    private record Attempt(Board board, boolean sure, Set<Integer> contradiction) {

        static Attempt found(Board board) {
            return new Attempt(board, true, Set.of());
        }

        static Attempt failed(boolean sure) {
            return new Attempt(null, sure, Set.of());
        }
    }

    private Solver() {}

    public static Solved solve(Puzzle puzzle) {
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
                proved = moreThan(rounds, puzzle, attempt.contradiction());
            }
            if (proved > puzzle.rounds || rounds == puzzle.rounds) {
                return new Solved(attempt.sure() ? Outcome.IMPOSSIBLE : Outcome.UNDECIDED, null, proved);
            }
            rounds = attempt.sure() ? proved : Math.min(puzzle.rounds, rounds + more);
            more = attempt.sure() ? 1 : 2 * more;
        }
    }

    /** @return the next number of rounds in which the group is not proved impossible */
    private static int moreThan(int rounds, Puzzle puzzle, Set<Integer> contradiction) {
        int next = rounds + 1;
        Puzzle few = puzzle.only(contradiction);
        while (!contradiction.isEmpty() && next <= puzzle.rounds && Contradiction.proved(few, next)) {
            next++;
        }
        return next;
    }

    /** @return whether there is a timetable within the session; UNDECIDED without a timetable and without a proof */
    public static Outcome decide(Puzzle puzzle) {
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
    public static boolean canQuickly(Puzzle puzzle) {
        return Relaxation.possible(puzzle, puzzle.rounds) && mended(puzzle, puzzle.rounds).isPresent();
    }

    /** @return empty if the search failed, which proves nothing */
    private static Optional<Board> mended(Puzzle puzzle, int rounds) {
        return mended(puzzle, rounds, new ArrayList<>());
    }

    private static Optional<Board> mended(Puzzle puzzle, int rounds, List<Board> stuck) {
        Board quick = Opening.roundByRound(puzzle, rounds);
        if (new Exchange(quick).mend()) {
            return Optional.of(quick);
        }
        stuck.add(quick);
        Board careful = Opening.pairByPair(puzzle, rounds);
        if (new Exchange(careful).mend()) {
            return Optional.of(careful);
        }
        stuck.add(careful);
        return Optional.empty();
    }

    private static Attempt attempt(Puzzle puzzle, int rounds) {
        List<Board> stuck = new ArrayList<>();
        Optional<Board> board = mended(puzzle, rounds, stuck);
        if (board.isPresent()) {
            return Attempt.found(board.get());
        }
        Set<Integer> contradiction = contradiction(stuck);
        if (!contradiction.isEmpty()) {
            return new Attempt(null, true, contradiction);
        }
        Exhaustive all = new Exhaustive(puzzle, rounds, Exhaustive.MOST_WORK);
        return switch (all.search()) {
            case FOUND -> {
                Board found = new Board(puzzle, rounds);
                all.putOn(found);
                yield Attempt.found(found);
            }
            case NONE -> Attempt.failed(true);
            case UNKNOWN -> Attempt.failed(false);
        };
    }

    /** @return a few candidates who cannot be placed even without the others; empty if none were found */
    public static Set<Integer> contradiction(Puzzle puzzle) {
        List<Board> stuck = new ArrayList<>();
        return mended(puzzle, puzzle.rounds, stuck).isEmpty() ? contradiction(stuck) : Set.of();
    }

    private static Set<Integer> contradiction(List<Board> stuck) {
        return stuck.stream()
                .map(Contradiction::around)
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }
}
