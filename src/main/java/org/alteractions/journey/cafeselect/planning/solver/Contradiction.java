package org.alteractions.journey.cafeselect.planning.solver;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.alteractions.journey.cafeselect.planning.Puzzle;
import org.alteractions.journey.cafeselect.planning.solver.Exhaustive.Verdict;

/**
 * Finds a few candidates who cannot all be placed, even without all the others. This proves that the whole day is
 * impossible, however large it is. The search starts from the candidates that an unfinished timetable could not place.
 */
public final class Contradiction {

    private static final int MOST_CANDIDATES = 16;
    private static final int AT_A_TIME = 4;
    private static final long MOST_WORK = 4_000_000;

    private Contradiction() {}

    /** @return the candidates; empty if none were found */
    static Set<Integer> around(Board stuck) {
        Set<Integer> group = new TreeSet<>();
        for (int c = 0; c < stuck.puzzle.need.length; c++) {
            if (stuck.cost(c) >= Board.WRONG) {
                group.add(c);
            }
        }
        while (group.size() <= MOST_CANDIDATES) {
            if (proved(stuck.puzzle.only(group), stuck.rounds)) {
                return group;
            }
            List<Integer> more = inTheWayOf(group, stuck);
            if (more.isEmpty()) {
                return Set.of();
            }
            group.addAll(more);
        }
        return Set.of();
    }

    public static boolean proved(Puzzle few, int rounds) {
        return new Exhaustive(few, rounds, MOST_WORK).search() == Verdict.NONE;
    }

    /** Candidates who hold places that the group could use; first those with fewest alternatives. */
    private static List<Integer> inTheWayOf(Set<Integer> group, Board stuck) {
        Puzzle puzzle = stuck.puzzle;
        Set<Integer> holders = new HashSet<>();
        for (int i = 0; i < puzzle.capacity.length; i++) {
            for (int r = 0; r < stuck.rounds; r++) {
                int seat = stuck.seat(puzzle.place(i, r));
                int guest = i;
                int round = r;
                if (seat != Board.NONE && group.stream().anyMatch(c -> puzzle.fits(c, guest, round))) {
                    holders.add(Board.candidate(seat));
                }
            }
        }
        holders.removeAll(group);
        return holders.stream()
                .sorted(Comparator.comparing((Integer c) -> places(puzzle, c)).thenComparing(c -> c))
                .limit(AT_A_TIME)
                .toList();
    }

    private static int places(Puzzle puzzle, int c) {
        int places = 0;
        for (int i = 0; i < puzzle.capacity.length; i++) {
            for (int r = 0; r < puzzle.rounds; r++) {
                places += puzzle.fits(c, i, r) ? 1 : 0;
            }
        }
        return places;
    }
}
