package org.alteractions.journey.mail;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A date that a mail puts into its reader's calendar, as the wall clock in Europe/Paris shows it.
 *
 * @param endsAt exclusive
 * @param allDay whether only the day is known
 * @param place  null where there is none
 * @param french what it is called, in French
 */
public record Appointment(
        LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay, String place, String french, String english) {

    public static Appointment lasting(
            LocalDateTime startsAt, Duration length, String place, String french, String english) {
        return new Appointment(startsAt, startsAt.plus(length), false, place, french, english);
    }

    public static Appointment on(LocalDate day, String place, String french, String english) {
        return new Appointment(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), true, place, french, english);
    }

    /** Where only the day is known, that day may still bring it. */
    boolean isAhead(LocalDateTime now) {
        return (allDay ? endsAt : startsAt).isAfter(now);
    }

    public String title(String language) {
        return "fr".equals(language) ? french : english;
    }
}
