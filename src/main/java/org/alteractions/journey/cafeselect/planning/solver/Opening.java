package org.alteractions.journey.cafeselect.planning.solver;

import java.util.ArrayList;
import java.util.List;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Puzzle;

/**
 * Initial timetables. Interviewers work in the rounds that a relaxed puzzle gives them, so that the number of rounds is
 * right from the start. Some candidates may remain without a place.
 */
final class Opening {

    private static final long MUST = -1_000_000_000L;
    private static final long SECOND = -1_000_000L;
    private static final long FIRST = -1_000L;

    private final Puzzle puzzle;
    private final int rounds;
    private final PairsRelaxation relaxed;

    private Opening(Puzzle puzzle, int rounds) {
        this.puzzle = puzzle;
        this.rounds = rounds;
        this.relaxed = evenLoads(puzzle, rounds);
    }

    /** Round after round; candidates who have had a first interview go first, so that waits are short. */
    static Board roundByRound(Puzzle puzzle, int rounds) {
        Opening opening = new Opening(puzzle, rounds);
        Board board = new Board(puzzle, rounds);
        int[] left = puzzle.need.clone();
        for (int r = 0; r < rounds; r++) {
            opening.fill(board, r, left);
        }
        return board;
    }

    /**
     * Also uses the interviewers of the relaxed puzzle: scarce interviewers keep their time for the candidates who need
     * them.
     */
    static Board pairByPair(Puzzle puzzle, int rounds) {
        Opening opening = new Opening(puzzle, rounds);
        Board board = new Board(puzzle, rounds);
        for (int c = 0; c < puzzle.need.length; c++) {
            List<Integer> interviewers = opening.relaxed.interviewersOf(c);
            for (int k = 0; k < interviewers.size(); k++) {
                board.put(2 * c + k, opening.freePlace(board, 2 * c + k, interviewers.get(k)));
            }
        }
        return board;
    }

    /** @return the relaxed puzzle solved in these rounds with the least possible load of the busiest interviewer */
    private static PairsRelaxation evenLoads(Puzzle puzzle, int rounds) {
        int enough = rounds + 1;
        for (int load : puzzle.fixedLoad) {
            enough = Math.max(enough, rounds + load);
        }
        int tooLittle = -1;
        while (enough - tooLittle > 1) {
            int middle = (enough + tooLittle) / 2;
            if (within(puzzle, rounds, middle).placed() == puzzle.demand()) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return within(puzzle, rounds, enough);
    }

    private static PairsRelaxation within(Puzzle puzzle, int rounds, int mostLoad) {
        PairsRelaxation relaxed = new PairsRelaxation(puzzle, mostLoad);
        for (int r = 0; r < rounds; r++) {
            relaxed.extend();
        }
        return relaxed;
    }

    private void fill(Board board, int r, int[] left) {
        List<Integer> working = new ArrayList<>();
        for (int i = 0; i < puzzle.capacity.length; i++) {
            if (relaxed.works(i, r)) {
                working.add(i);
            }
        }
        List<Integer> waiting = new ArrayList<>();
        for (int c = 0; c < left.length; c++) {
            if (left[c] > 0 && puzzle.present[c][r]) {
                waiting.add(c);
            }
        }
        // One more column per interviewer: staying idle costs nothing.
        long[][] cost = new long[working.size()][waiting.size() + working.size()];
        for (int row = 0; row < working.size(); row++) {
            for (int column = 0; column < waiting.size(); column++) {
                cost[row][column] = urgency(board, waiting.get(column), working.get(row), r, left);
            }
        }
        int[] chosen = Assignment.cheapest(cost);
        for (int row = 0; row < chosen.length; row++) {
            if (chosen[row] < waiting.size() && cost[row][chosen[row]] < 0) {
                int c = waiting.get(chosen[row]);
                board.put(2 * c + puzzle.need[c] - left[c], puzzle.place(working.get(row), r));
                left[c]--;
            }
        }
    }

    private long urgency(Board board, int c, int i, int r, int[] left) {
        boolean second = left[c] < InterviewPlanner.INTERVIEWS_EACH;
        boolean begunHere = second && puzzle.need[c] == InterviewPlanner.INTERVIEWS_EACH;
        int firstPlace = begunHere ? board.place(2 * c) : Board.NONE;
        if (!puzzle.fits(c, i, r) || (begunHere && puzzle.interviewer(firstPlace) == i)) {
            return 0;
        }
        int ahead = 0;
        for (int later = r; later < rounds; later++) {
            ahead += puzzle.present[c][later] ? 1 : 0;
        }
        if (ahead <= left[c]) {
            return MUST;
        }
        if (!second) {
            return FIRST + choices(c);
        }
        int since = begunHere ? puzzle.minute[puzzle.round(firstPlace)] : puzzle.anchor[c];
        return SECOND - (puzzle.minute[r] - since) * 1_000L;
    }

    /** Candidates with few possible interviewers begin first. */
    private int choices(int c) {
        int choices = 0;
        for (boolean possible : puzzle.allowed[c]) {
            choices += possible ? 1 : 0;
        }
        return Math.min(choices, 900);
    }

    /** @return the interviewer's place with the lowest cost now; every seat finds one, even if only a wrong one */
    private int freePlace(Board board, int seat, int i) {
        int best = Board.NONE;
        for (int r = 0; r < rounds; r++) {
            int place = puzzle.place(i, r);
            if (relaxed.works(i, r) && board.seat(place) == Board.NONE
                    && (best == Board.NONE || board.cost(seat, place) < board.cost(seat, best))) {
                best = place;
            }
        }
        return best;
    }
}
