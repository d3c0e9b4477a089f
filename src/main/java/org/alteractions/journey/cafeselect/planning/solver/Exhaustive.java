package org.alteractions.journey.cafeselect.planning.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alteractions.journey.cafeselect.planning.Puzzle;

/**
 * Goes through all timetables, candidate by candidate, the one with fewest options first. Backtracks as soon as a
 * relaxation of the rest fails. Decides every small puzzle; gives up on a large one after a number of steps.
 */
final class Exhaustive {

    /** Result of the search. */
    enum Verdict {
        FOUND,
        NONE,
        UNKNOWN
    }

    /** Limit for the edges of relaxed networks that all steps together build; a few seconds. */
    static final long MOST_WORK = 20_000_000;

    /** If fewer steps than these are possible, the search does not start. */
    private static final long FEWEST_STEPS = 400;

    /** Both interviews of a candidate; the second place is NONE for a candidate who needs only one. */
    private record Option(int first, int second) implements Comparable<Option> {

        @Override
        public int compareTo(Option other) {
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(second, other.second);
        }
    }

    private final Puzzle left;
    private final int rounds;
    private final int[] alike;
    private final Option[] chosen;
    private final long mostWork;
    private long work;
    private boolean gaveUp;

    Exhaustive(Puzzle puzzle, int rounds, long mostWork) {
        this.mostWork = mostWork;
        this.left = puzzle.copy(puzzle.need);
        this.rounds = rounds;
        this.alike = puzzle.firstAlike();
        this.chosen = new Option[puzzle.need.length];
    }

    Verdict search() {
        if (stepWork() * FEWEST_STEPS > mostWork) {
            return Verdict.UNKNOWN;
        }
        if (place()) {
            return Verdict.FOUND;
        }
        return gaveUp ? Verdict.UNKNOWN : Verdict.NONE;
    }

    /** Puts the timetable found on an empty board of the same puzzle. */
    void putOn(Board board) {
        for (int c = 0; c < chosen.length; c++) {
            if (chosen[c] != null) {
                board.put(2 * c, chosen[c].first());
                board.put(2 * c + 1, chosen[c].second());
            }
        }
    }

    private long stepWork() {
        long toPlace = Arrays.stream(left.need).filter(need -> need > 0).count();
        return 1 + (toPlace + 1) * (rounds + 1) * left.capacity.length;
    }

    private boolean place() {
        work += stepWork();
        if (left.demand() == 0) {
            return true;
        }
        if (work > mostWork) {
            gaveUp = true;
            return false;
        }
        if (!Relaxation.possible(left, rounds)) {
            return false;
        }
        int hardest = Board.NONE;
        long fewest = Long.MAX_VALUE;
        for (int c = 0; c < chosen.length; c++) {
            if (left.need[c] > 0 && firstOfItsKind(c)) {
                long options = count(c);
                if (options < fewest) {
                    hardest = c;
                    fewest = options;
                }
            }
        }
        return fewest > 0 && tryEach(hardest, options(hardest));
    }

    /** Number of options: pairs of places, less those of one interviewer and those of one round. */
    private long count(int c) {
        long places = 0;
        long alikePairs = 0;
        int[] inRound = new int[rounds];
        for (int i = 0; i < left.capacity.length; i++) {
            long ofGuest = 0;
            for (int r = 0; r < rounds; r++) {
                if (open(c, i, r)) {
                    alikePairs += ofGuest++ + inRound[r]++;
                }
            }
            places += ofGuest;
        }
        return left.need[c] == 1 ? places : places * (places - 1) / 2 - alikePairs;
    }

    private boolean open(int c, int i, int r) {
        return left.fits(c, i, r) && left.rooms[r] > 0 && left.capacity[i] > 0;
    }

    private boolean tryEach(int c, List<Option> options) {
        int need = left.need[c];
        for (Option option : options) {
            chosen[c] = option;
            left.need[c] = 0;
            take(option, -1);
            boolean found = place();
            take(option, 1);
            left.need[c] = need;
            if (found || gaveUp) {
                return found;
            }
            chosen[c] = null;
        }
        return false;
    }

    private void take(Option option, int by) {
        take(option.first(), by);
        if (option.second() != Board.NONE) {
            take(option.second(), by);
        }
    }

    private void take(int place, int by) {
        left.available[left.interviewer(place)][left.round(place)] = by > 0;
        left.rooms[left.round(place)] += by;
        left.capacity[left.interviewer(place)] += by;
    }

    private boolean firstOfItsKind(int c) {
        for (int other = 0; other < c; other++) {
            if (alike[other] == alike[c] && left.need[other] > 0) {
                return false;
            }
        }
        return true;
    }

    /** Interchangeable candidates choose in order: options that one has passed over need not be tried by the next. */
    private List<Option> options(int c) {
        Option least = null;
        for (int other = 0; other < c; other++) {
            if (alike[other] == alike[c] && chosen[other] != null) {
                least = chosen[other];
            }
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < left.capacity.length; i++) {
            for (int r = 0; r < rounds; r++) {
                if (open(c, i, r)) {
                    places.add(left.place(i, r));
                }
            }
        }
        List<Option> options = new ArrayList<>();
        for (int first = 0; first < places.size(); first++) {
            if (left.need[c] == 1) {
                add(options, new Option(places.get(first), Board.NONE), least);
                continue;
            }
            for (int second = first + 1; second < places.size(); second++) {
                if (left.interviewer(places.get(first)) != left.interviewer(places.get(second))
                        && left.round(places.get(first)) != left.round(places.get(second))) {
                    add(options, new Option(places.get(first), places.get(second)), least);
                }
            }
        }
        return options;
    }

    private static void add(List<Option> options, Option option, Option least) {
        if (least == null || option.compareTo(least) > 0) {
            options.add(option);
        }
    }
}
