package org.alteractions.journey.icalendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.alteractions.journey.WallClock;

/** Start and end of an event, in local time of Europe/Paris where that is unambiguous. */
public final class EventTimes {

    private EventTimes() {}

    /** Adds whole days, without hours. The end is exclusive. */
    public static void addDays(VEvent event, LocalDateTime startsAt, LocalDateTime endsAt) {
        event.add(new DtStart<>(startsAt.toLocalDate()));
        event.add(new DtEnd<>(endsAt.toLocalDate()));
    }

    /**
     * @param length elapsed time, regardless of clock changes
     * @return whether the times are local times, which need the zone
     */
    public static boolean addHours(VEvent event, LocalDateTime startsAt, Duration length) {
        ZonedDateTime start = startsAt.atZone(WallClock.PARIS);
        ZonedDateTime end = start.plus(length);
        if (CalendarZone.isPlain(end)) {
            event.add(new DtStart<>(start));
            event.add(new DtEnd<>(end));
            return true;
        }
        event.add(new DtStart<>(start.toInstant()));
        event.add(new DtEnd<>(end.toInstant()));
        return false;
    }
}
