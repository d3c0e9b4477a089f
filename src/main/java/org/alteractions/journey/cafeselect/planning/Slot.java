package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * An interview with its time and place.
 *
 * @param candidate   number of the application
 * @param interviewer id
 * @param room        from 1
 */
public record Slot(ApplicationNumber candidate, Long interviewer, LocalDateTime startsAt, int room) {

    public LocalDateTime endsAt() {
        return startsAt.plusMinutes(InterviewPlanner.MINUTES);
    }
}
