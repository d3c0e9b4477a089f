package org.alteractions.journey.cafeselect.planning.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Puzzle;

/**
 * Improves a timetable: takes one interview each from many candidates and reassigns the places, with some empty ones,
 * at the least cost. First repairs what is wrong, then shortens waits. The result depends only on the board: the random
 * numbers are seeded, and the number of steps is limited.
 */
final class Exchange {

    private static final int AT_A_TIME = 120;
    private static final int PATIENCE = 40;
    private static final int MOST_STEPS = 400;
    private static final int SPARE_PLACES = 40;

    private final Board board;
    private final Puzzle puzzle;
    private final Random random = new Random(20_261_003);

    Exchange(Board board) {
        this.board = board;
        this.puzzle = board.puzzle;
    }

    /** @return whether the timetable is complete */
    boolean mend() {
        int idle = 0;
        for (int step = 0; step < MOST_STEPS && idle < PATIENCE && !board.whole(); step++) {
            idle = exchange(Board.WRONG) ? 0 : idle + 1;
        }
        return board.whole();
    }

    /** For a complete timetable, which stays complete. */
    void shortenWaits() {
        int idle = 0;
        long least = shortestWait();
        for (int step = 0; step < MOST_STEPS && idle < PATIENCE && candidatesAbove(least) > 0; step++) {
            idle = exchange(least + 1) ? 0 : idle + 1;
        }
    }

    /** The cost of the shortest possible wait. */
    private long shortestWait() {
        long least = Board.WRONG;
        for (int r = 1; r < board.rounds; r++) {
            long wait = puzzle.minute[r] - puzzle.minute[r - 1] - InterviewPlanner.MINUTES;
            least = Math.min(least, wait * wait);
        }
        return least;
    }

    private int candidatesAbove(long cost) {
        int above = 0;
        for (int c = 0; c < puzzle.need.length; c++) {
            above += board.cost(c) > cost ? 1 : 0;
        }
        return above;
    }

    /** @return whether the timetable became better */
    private boolean exchange(long worthIt) {
        List<Integer> seats = choose(worthIt);
        List<Integer> places = new ArrayList<>();
        long before = 0;
        for (int seat : seats) {
            before += board.cost(Board.candidate(seat));
            places.add(board.place(seat));
        }
        Set<Integer> open = new LinkedHashSet<>(places);
        open.remove(Board.NONE);
        open.addAll(spare());
        List<Integer> columns = new ArrayList<>(open);
        // No candidate is forced to a place: each may also be left out.
        columns.addAll(Collections.nCopies(seats.size(), Board.NONE));
        seats.forEach(board::clear);
        long[][] cost = new long[seats.size()][columns.size()];
        for (int row = 0; row < cost.length; row++) {
            for (int column = 0; column < columns.size(); column++) {
                int place = columns.get(column);
                cost[row][column] = place == Board.NONE ? 2 * Board.WRONG : board.cost(seats.get(row), place);
            }
        }
        int[] chosen = Assignment.cheapest(cost);
        for (int row = 0; row < chosen.length; row++) {
            board.put(seats.get(row), columns.get(chosen[row]));
        }
        long after = seats.stream().mapToLong(seat -> board.cost(Board.candidate(seat))).sum();
        if (after > before) {
            seats.forEach(board::clear);
            for (int row = 0; row < chosen.length; row++) {
                board.put(seats.get(row), places.get(row));
            }
        }
        return after < before;
    }

    /** One seat per candidate: first of candidates whose cost is worth the work, then of others, at random. */
    private List<Integer> choose(long worthIt) {
        List<Integer> bad = new ArrayList<>();
        List<Integer> good = new ArrayList<>();
        for (int c = 0; c < puzzle.need.length; c++) {
            if (puzzle.need[c] > 0) {
                (board.cost(c) >= worthIt ? bad : good).add(c);
            }
        }
        Collections.shuffle(bad, random);
        Collections.shuffle(good, random);
        List<Integer> chosen = new ArrayList<>(bad.subList(0, Math.min(bad.size(), AT_A_TIME * 3 / 4)));
        chosen.addAll(good.subList(0, Math.min(good.size(), AT_A_TIME - chosen.size())));
        return chosen.stream().map(c -> 2 * c + random.nextInt(puzzle.need[c])).toList();
    }

    /** Empty places that can all be taken at once. */
    private List<Integer> spare() {
        int guests = puzzle.capacity.length;
        int[] rooms = new int[board.rounds];
        int[] loads = new int[guests];
        List<Integer> spare = new ArrayList<>();
        int all = guests * board.rounds;
        int start = all == 0 ? 0 : random.nextInt(all);
        for (int n = 0; n < all && spare.size() < SPARE_PLACES; n++) {
            int at = (start + n) % all;
            int i = at % guests;
            int r = at / guests;
            boolean free = puzzle.available[i][r] && board.seat(puzzle.place(i, r)) == Board.NONE
                    && board.used(r) + rooms[r] < puzzle.rooms[r]
                    && board.load(i) - puzzle.fixedLoad[i] + loads[i] < puzzle.capacity[i];
            if (free) {
                rooms[r]++;
                loads[i]++;
                spare.add(puzzle.place(i, r));
            }
        }
        return spare;
    }
}
