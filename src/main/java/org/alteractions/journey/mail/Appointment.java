package org.alteractions.journey.mail;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.alteractions.journey.Sentence;

/**
 * A date that a mail puts into its reader's calendar, in local time of Europe/Paris.
 *
 * @param endsAt    exclusive; the start plus the length, regardless of clock changes
 * @param allDay    whether only the day is known
 * @param place     null for none
 * @param title     of the calendar entry
 * @param preparing what to bring or to prepare; null for nothing
 * @param tentative whether the day or the time is not agreed yet: the reader's calendar stays free
 */
public record Appointment(
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        boolean allDay,
        String place,
        Sentence title,
        Sentence preparing,
        boolean tentative) {

    public static Appointment lasting(LocalDateTime startsAt, Duration length, String place, Sentence title) {
        return new Appointment(startsAt, startsAt.plus(length), false, place, title, null, false);
    }

    /** A day whose time is still to be agreed. */
    public static Appointment on(LocalDate day, String place, Sentence title) {
        return new Appointment(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), true, place, title, null, true);
    }

    public Appointment preparing(Sentence what) {
        return new Appointment(startsAt, endsAt, allDay, place, title, what, tentative);
    }

    /** @param open whether the others still have to agree */
    public Appointment tentative(boolean open) {
        return new Appointment(startsAt, endsAt, allDay, place, title, preparing, open);
    }


    /** An all-day date is ahead until that day is over. */
    public boolean isAhead(LocalDateTime now) {
        return (allDay ? endsAt : startsAt).isAfter(now);
    }
}
