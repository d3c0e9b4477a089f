package org.alteractions.journey.cafeselect;

import java.time.LocalDateTime;
import java.util.List;
import org.alteractions.journey.cafeselect.planning.Window;

/**
 * When the interviews of a Café Select take place.
 *
 * @param endsBy     end of the last interview at the latest
 * @param breakStart start of the common break; null without a break
 * @param breakEnd   end of the common break; null without a break
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
            throw CafeSelectRefusal.SESSION_ENDS_TOO_EARLY.of();
        }
    }

    void checkBreak() {
        if (breakStart == null && breakEnd == null) {
            return;
        }
        if (breakStart == null) {
            throw CafeSelectRefusal.BREAK_START_MISSING.of();
        }
        if (breakEnd == null) {
            throw CafeSelectRefusal.BREAK_END_MISSING.of();
        }
        if (!breakEnd.isAfter(breakStart)) {
            throw CafeSelectRefusal.BREAK_ENDS_TOO_EARLY.of();
        }
        if (breakStart.isBefore(startsAt) || breakEnd.isAfter(endsBy)) {
            throw CafeSelectRefusal.BREAK_OUTSIDE_SESSION.of();
        }
    }
}
