package org.alteractions.journey.process.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import org.alteractions.journey.process.Reminders;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Calendar for repeating timers with a list of moments: <code>at 2026-10-03T09:00:00Z 2026-10-09T09:00:00Z</code>. Each
 * moment fires once; moments that passed while the application was down are skipped. The engine handles other cycles.
 */
class MomentsCalendar extends CycleBusinessCalendar {

    /** Due date of a new timer without future moments. The engine would run a timer without a date at once. */
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

    /** The next moment after the timer has fired; null ends the timer. */
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
