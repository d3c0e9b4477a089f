package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;

/** A time interval; the end is exclusive. */
public record Window(LocalDateTime from, LocalDateTime to) {

    boolean contains(LocalDateTime start, LocalDateTime end) {
        return !start.isBefore(from) && !end.isAfter(to);
    }

    boolean overlaps(LocalDateTime start, LocalDateTime end) {
        return start.isBefore(to) && from.isBefore(end);
    }

    public boolean empty() {
        return !from.isBefore(to);
    }
}
