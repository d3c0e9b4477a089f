package org.alteractions.journey.student.registration;

import java.time.LocalDate;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.season.Season;

/** The days on which students may register for a season, first and last included. */
record RegistrationWindow(LocalDate opens, LocalDate closes, boolean cancelled) {

    static RegistrationWindow of(Season season) {
        return new RegistrationWindow(season.registrationOpens(), season.registrationCloses(),
                season.state() == Season.State.CANCELLED);
    }

    /** @throws Refusal on any other day */
    void check(LocalDate day) {
        if (cancelled) {
            throw new Refusal("season", "cette saison est annulée.");
        }
        if (day.isBefore(opens)) {
            throw new Refusal("season", "les inscriptions ouvrent le " + WrittenDates.day(opens) + ".");
        }
        if (day.isAfter(closes)) {
            throw new Refusal("season", "les inscriptions sont closes depuis le " + WrittenDates.day(closes) + ".");
        }
    }
}
