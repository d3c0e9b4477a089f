package org.alteractions.journey.cafeselect.planning.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.Puzzle;
import org.alteractions.journey.cafeselect.planning.Slot;
import org.alteractions.journey.cafeselect.planning.solver.Board;
import org.alteractions.journey.cafeselect.planning.solver.Solver;

/**
 * Chooses the published interviews that keep their place if not all can. With few missing interviews, the fewest
 * possible are moved; with many, few are moved.
 */
final class Loosening {

    private static final int FEW = 3;
    private static final int MOST_AT_ONCE = 4;

    private final Day day;
    private final List<Slot> published;
    private final LocalDateTime now;

    /** @param day the interviews that have begun are fixed in it */
    Loosening(Day day, List<Slot> published, LocalDateTime now) {
        this.day = day;
        this.published = published;
        this.now = now;
    }

    List<Slot> keep() {
        PublishedInterviews standing = PublishedInterviews.of(day, published, now);
        return makeWay(standing, standing.missing()) ? inPlace(standing) : asManyAsPossible();
    }

    private static boolean makeWay(PublishedInterviews standing, List<Integer> missing) {
        Eviction eviction = new Eviction(standing.board, publishedPlaces(standing));
        return (missing.size() <= FEW && place(eviction, missing))
                || missing.stream().allMatch(seat ->
                        standing.board.place(seat) != Board.NONE || place(eviction, List.of(seat)));
    }

    private static boolean place(Eviction eviction, List<Integer> seats) {
        for (int moved = 0; moved <= MOST_AT_ONCE; moved++) {
            if (eviction.place(seats, moved)) {
                return true;
            }
        }
        return false;
    }

    private static int[] publishedPlaces(PublishedInterviews standing) {
        int[] places = new int[2 * standing.board.puzzle.need.length];
        for (int seat = 0; seat < places.length; seat++) {
            places[seat] = standing.slot(seat) == null ? Board.NONE : standing.board.place(seat);
        }
        return places;
    }

    private static List<Slot> inPlace(PublishedInterviews standing) {
        List<Slot> kept = new ArrayList<>();
        for (int seat = 0; seat < 2 * standing.board.puzzle.need.length; seat++) {
            Slot slot = standing.slot(seat);
            int place = standing.board.place(seat);
            if (slot != null && place != Board.NONE && isAt(standing.board.puzzle, place, slot)) {
                kept.add(slot);
            }
        }
        return kept;
    }

    private static boolean isAt(Puzzle puzzle, int place, Slot slot) {
        return puzzle.interviewers.get(puzzle.interviewer(place)).interviewer().equals(slot.interviewer())
                && puzzle.times.start(puzzle.round(place)).equals(slot.startsAt());
    }

    /** Releases all interviews, then restores halves, quarters, eighths… one after the other where possible. */
    private List<Slot> asManyAsPossible() {
        List<Slot> kept = new ArrayList<>();
        List<Slot> open = new ArrayList<>(published);
        open.sort(Comparator.comparing(Slot::startsAt).thenComparing(Slot::room));
        for (int size = open.size(); size >= 1 && !open.isEmpty(); size = size / 2) {
            List<Slot> refused = new ArrayList<>();
            for (int from = 0; from < open.size(); from += size) {
                List<Slot> part = open.subList(from, Math.min(open.size(), from + size));
                List<Slot> tried = new ArrayList<>(kept);
                tried.addAll(part);
                if (works(tried)) {
                    kept = tried;
                } else {
                    refused.addAll(part);
                }
            }
            open = refused;
        }
        return kept;
    }

    private boolean works(List<Slot> kept) {
        List<Slot> fixed = new ArrayList<>(day.fixed());
        fixed.addAll(kept);
        return Solver.canQuickly(Puzzle.of(day.withFixed(fixed), now));
    }
}
