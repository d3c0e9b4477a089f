package org.alteractions.journey.icalendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.alteractions.journey.WallClock;

/**
 * Europe/Paris as calendars accept it: winter and summer time with one rule each. The library's own zone contains the
 * whole history since 1891 in fifteen parts, which Outlook is known to read wrongly.
 */
public final class CalendarZone {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private CalendarZone() {}

    public static VTimeZone written() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(WallClock.PARIS.getId()));
        // The last Sundays of March and October 1970: the usual start of these rules in calendar programs.
        zone.add(observance(new Daylight(), "CEST", WINTER, SUMMER, "1970-03-29T02:00",
                "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
        zone.add(observance(new Standard(), "CET", SUMMER, WINTER, "1970-10-25T03:00",
                "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
        return zone;
    }

    private static Observance observance(
            Observance time, String name, ZoneOffset from, ZoneOffset to, String first, String rule) {
        time.add(new TzName(name));
        time.add(new TzOffsetFrom(from));
        time.add(new TzOffsetTo(to));
        time.add(new DtStart<>(LocalDateTime.parse(first)));
        time.add(new RRule<>(rule));
        return time;
    }

    /** Whether the local time alone identifies the moment: false for the second time that an hour comes. */
    public static boolean isPlain(ZonedDateTime moment) {
        return moment.toLocalDateTime().atZone(WallClock.PARIS).equals(moment);
    }
}
