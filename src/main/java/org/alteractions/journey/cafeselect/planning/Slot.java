package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;

/**
 * An interview with its time and place.
 *
 * @param candidate   number of the application
 * @param interviewer id
 * @param room        from 1
 */
public record Slot(String candidate, Long interviewer, LocalDateTime startsAt, int room) {

    public LocalDateTime endsAt() {
        return startsAt.plusMinutes(InterviewPlanner.MINUTES);
    }
}
