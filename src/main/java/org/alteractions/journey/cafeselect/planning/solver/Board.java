package org.alteractions.journey.cafeselect.planning.solver;

import java.util.Arrays;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Puzzle;

/**
 * A timetable under construction, in the first rounds of a puzzle. A seat is one of a candidate's two interviews,
 * numbered 2 * c and 2 * c + 1; it may have a place. A place holds at most one seat. The rooms of a round and the
 * capacity of an interviewer are limits too. A conflict between a candidate's two seats only increases the cost.
 */
public final class Board {

    public static final int NONE = -1;

    /** Cost of a seat without a place, or with an invalid one; higher than any wait. */
    public static final long WRONG = 1L << 40;

    public final Puzzle puzzle;
    public final int rounds;
    private final int[] placeOf;
    private final int[] seatAt;
    private final int[] used;
    private final int[] load;

    public Board(Puzzle puzzle, int rounds) {
        this.puzzle = puzzle;
        this.rounds = rounds;
        placeOf = new int[2 * puzzle.need.length];
        seatAt = new int[puzzle.capacity.length * puzzle.rounds];
        used = new int[puzzle.rounds];
        load = new int[puzzle.capacity.length];
        Arrays.fill(placeOf, NONE);
        Arrays.fill(seatAt, NONE);
    }

    public int seats(int c) {
        return puzzle.need[c];
    }

    public int place(int seat) {
        return placeOf[seat];
    }

    public int seat(int place) {
        return seatAt[place];
    }

    int used(int r) {
        return used[r];
    }

    /** Interviews of interviewer i, fixed ones included. */
    int load(int i) {
        return load[i] + puzzle.fixedLoad[i];
    }

    public boolean hasRoom(int r) {
        return used[r] < puzzle.rooms[r];
    }

    public boolean hasTime(int i) {
        return load[i] < puzzle.capacity[i];
    }

    public void put(int seat, int place) {
        if (place != NONE) {
            placeOf[seat] = place;
            seatAt[place] = seat;
            used[puzzle.round(place)]++;
            load[puzzle.interviewer(place)]++;
        }
    }

    public void clear(int seat) {
        int place = placeOf[seat];
        if (place != NONE) {
            placeOf[seat] = NONE;
            seatAt[place] = NONE;
            used[puzzle.round(place)]--;
            load[puzzle.interviewer(place)]--;
        }
    }

    public static int candidate(int seat) {
        return seat / 2;
    }

    /** The candidate's other seat to be placed; NONE if this is the only one. */
    public int twin(int seat) {
        return seats(candidate(seat)) == 2 ? seat ^ 1 : NONE;
    }

    /** @return the cost of the candidate's interviews with this seat at that place: WRONG, or the square of the wait */
    public long cost(int seat, int place) {
        int c = candidate(seat);
        if (place == NONE || !puzzle.fits(c, puzzle.interviewer(place), puzzle.round(place))) {
            return WRONG;
        }
        int twin = twin(seat);
        if (twin == NONE) {
            return puzzle.anchor[c] < 0 ? 0 : squaredWait(puzzle.minute[puzzle.round(place)], puzzle.anchor[c]);
        }
        int other = placeOf[twin];
        if (other == NONE) {
            return 0;
        }
        boolean clash = puzzle.round(place) == puzzle.round(other)
                || puzzle.interviewer(place) == puzzle.interviewer(other);
        return clash ? WRONG : squaredWait(puzzle.minute[puzzle.round(place)], puzzle.minute[puzzle.round(other)]);
    }

    /** Long waits weigh more: two candidates who each wait ten minutes are better than one who waits twenty. */
    private static long squaredWait(int start, int otherStart) {
        long wait = Math.abs((long) start - otherStart) - InterviewPlanner.MINUTES;
        return wait * wait;
    }

    /** @return the current cost of candidate c's interviews */
    public long cost(int c) {
        return switch (seats(c)) {
            case 0 -> 0;
            case 1 -> cost(2 * c, placeOf[2 * c]);
            default -> placeOf[2 * c] == NONE
                    ? WRONG + cost(2 * c + 1, placeOf[2 * c + 1])
                    : cost(2 * c + 1, placeOf[2 * c + 1]) + onlyWrongInItself(2 * c);
        };
    }

    private long onlyWrongInItself(int seat) {
        int place = placeOf[seat];
        return puzzle.fits(candidate(seat), puzzle.interviewer(place), puzzle.round(place)) ? 0 : WRONG;
    }

    boolean whole() {
        for (int c = 0; c < puzzle.need.length; c++) {
            if (cost(c) >= WRONG) {
                return false;
            }
        }
        return true;
    }
}
