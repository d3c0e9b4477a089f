package org.alteractions.journey.cafeselect.planning.plan;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Puzzle;
import org.alteractions.journey.cafeselect.planning.Slot;
import org.alteractions.journey.cafeselect.planning.solver.Board;
import org.alteractions.journey.id.ApplicationNumber;

/** Assigns rooms to the interviews of a timetable: an interviewer stays in one room as long as it is free. */
final class RoomPlan {

    private final Day day;
    private final List<Slot> slots;
    private final Map<Long, Integer> home = new HashMap<>();

    private RoomPlan(Day day) {
        this.day = day;
        this.slots = new ArrayList<>(day.fixed());
        day.fixed().stream()
                .sorted(Comparator.comparing(Slot::startsAt))
                .forEach(slot -> home.put(slot.interviewer(), slot.room()));
    }

    /** @return all interviews, fixed ones included, by time and room */
    static List<Slot> of(Day day, Board board) {
        RoomPlan plan = new RoomPlan(day);
        for (int r = 0; r < board.rounds; r++) {
            plan.round(board, r);
        }
        return plan.slots.stream()
                .sorted(Comparator.comparing(Slot::startsAt).thenComparing(Slot::room))
                .toList();
    }

    private void round(Board board, int r) {
        Puzzle puzzle = board.puzzle;
        LocalDateTime start = puzzle.times.start(r);
        Set<Integer> taken = takenByFixed(start);
        List<Integer> homeless = new ArrayList<>();
        for (int i = 0; i < puzzle.capacity.length; i++) {
            if (board.seat(puzzle.place(i, r)) != Board.NONE) {
                Integer room = home.get(puzzle.interviewers.get(i).interviewer());
                if (room != null && room <= day.rooms() && taken.add(room)) {
                    add(board, i, r, room);
                } else {
                    homeless.add(i);
                }
            }
        }
        for (int i : homeless) {
            int room = freeRoom(taken);
            taken.add(room);
            home.put(puzzle.interviewers.get(i).interviewer(), room);
            add(board, i, r, room);
        }
    }

    private void add(Board board, int i, int r, int room) {
        Puzzle puzzle = board.puzzle;
        ApplicationNumber candidate = puzzle.candidates.get(Board.candidate(board.seat(puzzle.place(i, r)))).number();
        slots.add(new Slot(candidate, puzzle.interviewers.get(i).interviewer(), puzzle.times.start(r), room));
    }

    private Set<Integer> takenByFixed(LocalDateTime start) {
        Set<Integer> taken = new HashSet<>();
        for (Slot slot : day.fixed()) {
            long apart = Math.abs(Duration.between(slot.startsAt(), start).toMinutes());
            if (apart < InterviewPlanner.MINUTES + day.changeoverMinutes()) {
                taken.add(slot.room());
            }
        }
        return taken;
    }

    /** Prefers a room that no interviewer has. */
    private int freeRoom(Set<Integer> taken) {
        int free = 0;
        for (int room = day.rooms(); room >= 1; room--) {
            if (!taken.contains(room) && (free == 0 || !home.containsValue(room) || home.containsValue(free))) {
                free = room;
            }
        }
        return free;
    }
}
