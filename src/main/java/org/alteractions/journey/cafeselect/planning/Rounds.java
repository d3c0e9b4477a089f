package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The times at which interviews can begin, common to all rooms: every ten minutes plus the changeover. An interview
 * never runs into a break of the session. The first interview after a break begins when the break ends.
 */
public record Rounds(List<LocalDateTime> starts) {

    public static Rounds of(Day day) {
        List<Window> breaks = day.breaks().stream().sorted(Comparator.comparing(Window::from)).toList();
        List<LocalDateTime> starts = new ArrayList<>();
        LocalDateTime start = afterBreaks(day.startsAt(), breaks);
        while (!end(start).isAfter(day.endsBy())) {
            starts.add(start);
            start = afterBreaks(end(start).plusMinutes(day.changeoverMinutes()), breaks);
        }
        return new Rounds(List.copyOf(starts));
    }

    private static LocalDateTime afterBreaks(LocalDateTime start, List<Window> breaks) {
        LocalDateTime free = start;
        for (Window pause : breaks) {
            if (pause.overlaps(free, end(free))) {
                free = pause.to();
            }
        }
        return free;
    }

    public static LocalDateTime end(LocalDateTime start) {
        return start.plusMinutes(InterviewPlanner.MINUTES);
    }

    public LocalDateTime start(int round) {
        return starts.get(round);
    }

    public int count() {
        return starts.size();
    }

    /** @return the round that begins at that time; negative for none */
    public int at(LocalDateTime start) {
        return starts.indexOf(start);
    }
}
