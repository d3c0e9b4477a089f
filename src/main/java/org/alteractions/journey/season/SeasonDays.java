package org.alteractions.journey.season;

import java.time.LocalDate;
import org.alteractions.journey.Refusal;

/**
 * The six days of a season's calendar.
 *
 * @param registrationOpens  first day on which students may register
 * @param registrationCloses last day on which students may register
 * @param missionsStart      day of the kick-offs
 * @param missionsEnd        day by which restitutions are due
 */
public record SeasonDays(
        LocalDate registrationOpens,
        LocalDate registrationCloses,
        LocalDate cafeSelectOn,
        LocalDate seminarOn,
        LocalDate missionsStart,
        LocalDate missionsEnd) {

    /** @throws Refusal if the first day is past, or a day is not after the previous one */
    void check(LocalDate today) {
        if (registrationOpens.isBefore(today)) {
            throw SeasonRefusal.OPENING_PAST.of();
        }
        requireOrder(registrationOpens, registrationCloses, SeasonRefusal.CLOSING_TOO_EARLY);
        requireOrder(registrationCloses, cafeSelectOn, SeasonRefusal.CAFE_SELECT_TOO_EARLY);
        requireOrder(cafeSelectOn, seminarOn, SeasonRefusal.SEMINAR_TOO_EARLY);
        requireOrder(seminarOn, missionsStart, SeasonRefusal.MISSIONS_START_TOO_EARLY);
        requireOrder(missionsStart, missionsEnd, SeasonRefusal.MISSIONS_END_TOO_EARLY);
    }

    SeasonDays closingOn(LocalDate newClosing) {
        return new SeasonDays(registrationOpens, newClosing, cafeSelectOn, seminarOn, missionsStart, missionsEnd);
    }

    private static void requireOrder(LocalDate first, LocalDate next, SeasonRefusal otherwise) {
        if (!next.isAfter(first)) {
            throw otherwise.of();
        }
    }
}
