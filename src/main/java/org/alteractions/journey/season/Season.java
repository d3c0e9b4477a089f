package org.alteractions.journey.season;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * One term of one chapter.
 *
 * @param reference            for instance NAN-2026-AUTUMN; the business key of its process
 * @param registrationOpens    first day on which students may register
 * @param registrationCloses   last day on which they may
 * @param missionsStart        day of the kick-offs
 * @param missionsEnd          day by which restitutions are due
 */
public record Season(
        @Id String reference,
        @Version Integer version,
        String chapter,
        int seasonYear,
        Term term,
        LocalDate registrationOpens,
        LocalDate registrationCloses,
        LocalDate cafeSelectOn,
        LocalDate seminarOn,
        LocalDate missionsStart,
        LocalDate missionsEnd,
        State state) {

    /** Where a season stands. */
    public enum State {
        PREPARED,
        REGISTRATION_OPEN,
        REGISTRATION_CLOSED,
        LAUNCHED,
        CANCELLED
    }
}
