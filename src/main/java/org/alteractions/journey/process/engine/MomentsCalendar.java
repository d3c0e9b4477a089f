package org.alteractions.journey.process.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import org.alteractions.journey.process.Reminders;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Repeating timers that know their moments one by one: <code>at 2026-10-03T09:00:00Z 2026-10-09T09:00:00Z</code>. Each
 * comes once; one that passed while the application was away does not come later. Other cycles are the engine's.
 */
class MomentsCalendar extends CycleBusinessCalendar {

    /** A new timer needs a date: without one the engine takes it for due at once. */
    private static final Date NEVER = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

    /** The first moment of a new timer. */
    @Override
    public Date resolveDuedate(String cycle) {
        return resolveDuedate(cycle, (Date) null);
    }

    @Override
    public Date resolveDuedate(String cycle, Date start) {
        return isList(cycle) ? next(cycle).orElse(NEVER) : super.resolveDuedate(cycle, start);
    }

    /** What follows when the timer has fired; null ends it. */
    @Override
    public Date resolveDuedate(String cycle, Date start, long offset) {
        return isList(cycle) ? next(cycle).orElse(null) : super.resolveDuedate(cycle, start, offset);
    }

    private static boolean isList(String cycle) {
        return cycle.startsWith(Reminders.MOMENTS);
    }

    private static Optional<Date> next(String cycle) {
        Instant now = ClockUtil.getCurrentTime().toInstant();
        return Arrays.stream(cycle.substring(Reminders.MOMENTS.length()).split(" "))
                .filter(moment -> !moment.isBlank())
                .map(Instant::parse)
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo)
                .map(Date::from);
    }
}
