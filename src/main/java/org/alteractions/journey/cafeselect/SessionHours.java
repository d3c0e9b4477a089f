package org.alteractions.journey.cafeselect;

import java.time.LocalDateTime;
import java.util.List;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.planning.Window;

/**
 * When the interviews of a Café Select take place.
 *
 * @param endsBy     when the last interview must be over
 * @param breakStart when everybody pauses; null where nobody does
 * @param breakEnd   when the pause is over; null where there is none
 */
public record SessionHours(
        LocalDateTime startsAt, LocalDateTime endsBy, LocalDateTime breakStart, LocalDateTime breakEnd) {

    public List<Window> breaks() {
        return breakStart == null ? List.of() : List.of(new Window(breakStart, breakEnd));
    }

    SessionHours until(LocalDateTime end) {
        return new SessionHours(startsAt, end, breakStart, breakEnd);
    }

    void checkEnd() {
        if (!endsBy.isAfter(startsAt)) {
            throw new Refusal("sessionEnd", "la fin doit venir après le début.");
        }
    }

    void checkBreak() {
        if (breakStart == null && breakEnd == null) {
            return;
        }
        if (breakStart == null) {
            throw new Refusal("breakStart", "indiquez aussi le début de la pause.");
        }
        if (breakEnd == null) {
            throw new Refusal("breakEnd", "indiquez aussi la fin de la pause.");
        }
        if (!breakEnd.isAfter(breakStart)) {
            throw new Refusal("breakEnd", "la fin de la pause doit venir après son début.");
        }
        if (breakStart.isBefore(startsAt) || breakEnd.isAfter(endsBy)) {
            throw new Refusal("breakStart", "la pause doit être comprise dans la séance.");
        }
    }
}
