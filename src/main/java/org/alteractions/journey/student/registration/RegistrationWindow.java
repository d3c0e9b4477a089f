package org.alteractions.journey.student.registration;

import java.time.LocalDate;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.student.StudentRefusal;

/** Registration period of a season; first and last day are included. */
record RegistrationWindow(LocalDate opens, LocalDate closes, boolean cancelled) {

    static RegistrationWindow of(Season season) {
        return new RegistrationWindow(season.registrationOpens(), season.registrationCloses(),
                season.state() == Season.State.CANCELLED);
    }

    /** @throws Refusal outside the period or if the season is cancelled */
    void check(LocalDate day) {
        if (cancelled) {
            throw StudentRefusal.SEASON_CANCELLED.of();
        }
        if (day.isBefore(opens)) {
            throw StudentRefusal.REGISTRATION_NOT_YET_OPEN.of(opens);
        }
        if (day.isAfter(closes)) {
            throw StudentRefusal.REGISTRATION_CLOSED.of(closes);
        }
    }
}
