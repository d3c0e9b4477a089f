package org.alteractions.journey.cafeselect.planning.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.cafeselect.planning.AvailableInterviewer;
import org.alteractions.journey.cafeselect.planning.Candidate;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.Puzzle;
import org.alteractions.journey.cafeselect.planning.Slot;
import org.alteractions.journey.cafeselect.planning.solver.Board;
import org.alteractions.journey.id.ApplicationNumber;

/** Future published interviews that are still valid, on the board of the day as it is now. */
final class PublishedInterviews {

    final Board board;
    private final Map<Integer, Slot> slotOf = new HashMap<>();

    private PublishedInterviews(Board board) {
        this.board = board;
    }

    /** @param day the interviews that have begun are fixed in it */
    static PublishedInterviews of(Day day, List<Slot> published, LocalDateTime now) {
        Puzzle puzzle = Puzzle.of(day, now);
        PublishedInterviews standing = new PublishedInterviews(new Board(puzzle, puzzle.rounds));
        List<ApplicationNumber> numbers = puzzle.candidates.stream().map(Candidate::number).toList();
        List<Long> ids = puzzle.interviewers.stream().map(AvailableInterviewer::interviewer).toList();
        published.stream()
                .filter(slot -> slot.room() <= day.rooms())
                .sorted(Comparator.comparing(Slot::startsAt).thenComparing(Slot::room))
                .forEach(slot -> standing.put(
                        slot, numbers.indexOf(slot.candidate()), ids.indexOf(slot.interviewer())));
        return standing;
    }

    private void put(Slot slot, int c, int i) {
        int r = board.puzzle.times.at(slot.startsAt());
        if (c < 0 || i < 0 || r < 0 || !board.hasRoom(r) || !board.hasTime(i)) {
            return;
        }
        int place = board.puzzle.place(i, r);
        int seat = freeSeat(c);
        if (seat != Board.NONE && board.seat(place) == Board.NONE && board.cost(seat, place) < Board.WRONG) {
            board.put(seat, place);
            slotOf.put(seat, slot);
        }
    }

    private int freeSeat(int c) {
        for (int seat = 2 * c; seat < 2 * c + board.seats(c); seat++) {
            if (board.place(seat) == Board.NONE) {
                return seat;
            }
        }
        return Board.NONE;
    }

    List<Slot> slots() {
        return slotOf.values().stream()
                .sorted(Comparator.comparing(Slot::startsAt).thenComparing(Slot::room))
                .toList();
    }

    /** The published interview of this seat; null for none. */
    Slot slot(int seat) {
        return slotOf.get(seat);
    }

    /** Seats without a published interview. */
    List<Integer> missing() {
        List<Integer> missing = new ArrayList<>();
        for (int c = 0; c < board.puzzle.need.length; c++) {
            for (int seat = 2 * c; seat < 2 * c + board.seats(c); seat++) {
                if (board.place(seat) == Board.NONE) {
                    missing.add(seat);
                }
            }
        }
        return missing;
    }
}
