package org.alteractions.journey.cafeselect.planning.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alteractions.journey.cafeselect.planning.Puzzle;
import org.alteractions.journey.cafeselect.planning.solver.Board;

/**
 * Finds places for missing interviews by evicting others, which then need another place. Searches all ways that move at
 * most a given number of published interviews, up to a number of steps.
 */
final class Eviction {

    private static final int MOST_STEPS = 60_000;

    private final Board board;
    private final Puzzle puzzle;
    private final int[] publishedPlace;
    private final Set<Integer> settled = new HashSet<>();
    private int steps;

    /** @param publishedPlace by seat; NONE for seats without one */
    Eviction(Board board, int[] publishedPlace) {
        this.board = board;
        this.puzzle = board.puzzle;
        this.publishedPlace = publishedPlace;
    }

    /** @return whether all seats got a place; if not, the board is unchanged */
    boolean place(List<Integer> seats, int mostMoved) {
        settled.clear();
        steps = 0;
        return insert(seats, mostMoved);
    }

    private boolean insert(List<Integer> open, int budget) {
        if (open.isEmpty()) {
            return true;
        }
        int seat = open.get(0);
        List<Integer> others = open.subList(1, open.size());
        for (int r = 0; r < puzzle.rounds; r++) {
            for (int i = 0; i < puzzle.capacity.length; i++) {
                boolean possible = puzzle.fits(Board.candidate(seat), i, r)
                        && puzzle.place(i, r) != publishedPlace[seat];
                if (possible && puzzle.rooms[r] > 0 && puzzle.capacity[i] > 0 && insert(seat, i, r, others, budget)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean insert(int seat, int i, int r, List<Integer> others, int budget) {
        List<Integer> inTheWay = new ArrayList<>();
        if (board.seat(puzzle.place(i, r)) != Board.NONE) {
            inTheWay.add(board.seat(puzzle.place(i, r)));
        }
        int twin = board.twin(seat);
        if (twin != Board.NONE && board.place(twin) != Board.NONE && !inTheWay.contains(twin)
                && (puzzle.round(board.place(twin)) == r || puzzle.interviewer(board.place(twin)) == i)) {
            inTheWay.add(twin);
        }
        List<Integer> gone = inTheWay.stream().map(board::place).toList();
        if (steps++ > MOST_STEPS || !mayGo(inTheWay, budget)) {
            return false;
        }
        int left = budget - moves(inTheWay);
        inTheWay.forEach(board::clear);
        boolean placed = board.hasRoom(r) && board.hasTime(i)
                ? settle(seat, puzzle.place(i, r), others, inTheWay, left)
                : makeRoom(seat, i, r, others, inTheWay, left);
        if (!placed) {
            for (int n = 0; n < gone.size(); n++) {
                board.put(inTheWay.get(n), gone.get(n));
            }
        }
        return placed;
    }

    /** The round is full, or the interviewer is at capacity: one of those interviews must be evicted. */
    private boolean makeRoom(int seat, int i, int r, List<Integer> others, List<Integer> inTheWay, int budget) {
        for (int other = 0; other < publishedPlace.length; other++) {
            int place = board.place(other);
            boolean helps = place != Board.NONE
                    && (board.hasRoom(r) || puzzle.round(place) == r)
                    && (board.hasTime(i) || puzzle.interviewer(place) == i);
            if (helps && mayGo(List.of(other), budget)) {
                int left = budget - moves(List.of(other));
                board.clear(other);
                List<Integer> more = new ArrayList<>(inTheWay);
                more.add(other);
                if (settle(seat, puzzle.place(i, r), others, more, left)) {
                    return true;
                }
                board.put(other, place);
            }
        }
        return false;
    }

    private boolean settle(int seat, int place, List<Integer> others, List<Integer> evicted, int budget) {
        board.put(seat, place);
        settled.add(seat);
        List<Integer> open = new ArrayList<>(evicted);
        open.addAll(others);
        if (insert(open, budget)) {
            return true;
        }
        settled.remove(seat);
        board.clear(seat);
        return false;
    }

    private boolean mayGo(List<Integer> seats, int budget) {
        return moves(seats) <= budget && seats.stream().noneMatch(settled::contains);
    }

    private int moves(List<Integer> seats) {
        return (int) seats.stream().filter(seat -> board.place(seat) == publishedPlace[seat]).count();
    }
}
