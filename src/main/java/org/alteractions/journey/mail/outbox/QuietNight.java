package org.alteractions.journey.mail.outbox;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * The quiet part of each day in local time: 21:00 to 08:00, or 00:00 to 07:00.
 *
 * @param from  first quiet moment; the same as until for no quiet night
 * @param until first moment after it
 */
record QuietNight(LocalTime from, LocalTime until) {

    boolean contains(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean goesOn = time.isBefore(until);
        return from.isAfter(until) ? begun || goesOn : begun && goesOn;
    }

    /** End of the night that contains this moment. */
    ZonedDateTime endAfter(ZonedDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return morningOf(moment.toLocalTime().isBefore(until) ? day : day.plusDays(1), moment);
    }

    ZonedDateTime morningAfter(ZonedDateTime moment) {
        return morningOf(moment.toLocalDate().plusDays(1), moment);
    }

    // In October an hour occurs twice: a night that ends in it ends at the second occurrence.
    private ZonedDateTime morningOf(LocalDate day, ZonedDateTime moment) {
        return day.atTime(until).atZone(moment.getZone()).withLaterOffsetAtOverlap();
    }
}
