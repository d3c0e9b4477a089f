package org.alteractions.journey.cafeselect.planning.solver;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.alteractions.journey.cafeselect.planning.Puzzle;

/**
 * Moves interviews from the busiest interviewers to the least busy in the same round, through others if necessary.
 * Times and waits stay as they are.
 */
final class EvenLoad {

    private final Board board;
    private final Puzzle puzzle;
    private final int guests;

    EvenLoad(Board board) {
        this.board = board;
        this.puzzle = board.puzzle;
        this.guests = puzzle.capacity.length;
    }

    void spread() {
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < guests; i++) {
                better |= relieve(i);
            }
        }
    }

    /** Searches for the nearest interviewer with at least two interviews fewer, along possible handovers. */
    private boolean relieve(int busy) {
        int[] from = new int[guests];
        int[] seat = new int[guests];
        Arrays.fill(from, Board.NONE);
        from[busy] = busy;
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(busy);
        while (!queue.isEmpty()) {
            int i = queue.remove();
            for (int k = 0; k < guests; k++) {
                if (from[k] == Board.NONE) {
                    seat[k] = movable(i, k);
                    if (seat[k] != Board.NONE) {
                        from[k] = i;
                        queue.add(k);
                        if (board.load(k) <= board.load(busy) - 2 && board.hasTime(k)) {
                            return handOn(k, from, seat);
                        }
                    }
                }
            }
        }
        return false;
    }

    /** From the end of the chain, so that each interviewer gives an interview away before getting one. */
    private boolean handOn(int idle, int[] from, int[] seat) {
        Deque<int[]> done = new ArrayDeque<>();
        for (int k = idle; from[k] != k; k = from[k]) {
            int old = board.place(seat[k]);
            if (!canTake(seat[k], k)) {
                done.forEach(step -> move(step[0], step[1]));
                return false;
            }
            done.push(new int[] {seat[k], old});
            move(seat[k], puzzle.place(k, puzzle.round(old)));
        }
        return true;
    }

    private void move(int seat, int place) {
        board.clear(seat);
        board.put(seat, place);
    }

    /** @return a seat of interviewer i that k could take; NONE if there is none */
    private int movable(int i, int k) {
        for (int r = 0; r < board.rounds; r++) {
            int seat = board.seat(puzzle.place(i, r));
            if (seat != Board.NONE && canTake(seat, k)) {
                return seat;
            }
        }
        return Board.NONE;
    }

    private boolean canTake(int seat, int k) {
        int r = puzzle.round(board.place(seat));
        int twin = board.twin(seat);
        return board.seat(puzzle.place(k, r)) == Board.NONE
                && puzzle.fits(Board.candidate(seat), k, r)
                && (twin == Board.NONE || puzzle.interviewer(board.place(twin)) != k);
    }
}
