package org.alteractions.journey.mail.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.mail.Appointment;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * The last state of a date that was sent to one person.
 *
 * @param uid      never changes; contains no personal data except a participant number
 * @param sequence increased by one with each change, as RFC 5546 requires
 */
public record CalendarEntry(
        @Id String uid,
        @Version Integer version,
        int sequence,
        @Embedded.Empty Slot slot,
        String title,
        State state) {

    /** Time and place, in local time of Europe/Paris. */
    public record Slot(LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay, String place) {

        private static Slot of(Appointment date) {
            return new Slot(date.startsAt(), date.endsAt(), date.allDay(), date.place());
        }
    }

    /** Values of RFC 5545. */
    public enum State {
        CONFIRMED,
        /** The day or the time is not agreed yet. */
        TENTATIVE,
        CANCELLED;

        static State of(Appointment date) {
            return date.tentative() ? TENTATIVE : CONFIRMED;
        }
    }

    public static CalendarEntry first(String uid, Appointment date, String title) {
        return new CalendarEntry(uid, null, 0, Slot.of(date), title, State.of(date));
    }

    /** An unchanged date keeps its sequence number. */
    CalendarEntry now(Appointment date, String title) {
        boolean same = state == State.of(date) && slot.equals(Slot.of(date)) && this.title.equals(title);
        return same ? this : new CalendarEntry(uid, version, sequence + 1, Slot.of(date), title, State.of(date));
    }

    /** For a mail that is sent without its calendar file. */
    String inWords(Locale language) {
        boolean french = Locale.FRENCH.getLanguage().equals(language.getLanguage());
        String when = allDay()
                ? WrittenDates.day(startsAt().toLocalDate(), language)
                : WrittenDates.moment(startsAt(), language);
        String off = !revoked() ? "" : french ? " (annulé)" : " (called off)";
        return Stream.of(title + off, when, place()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    CalendarEntry revoke() {
        return new CalendarEntry(uid, version, sequence + 1, slot, title, State.CANCELLED);
    }

    boolean revoked() {
        return state == State.CANCELLED;
    }

    /** Elapsed time, regardless of clock changes. */
    Duration length() {
        return Duration.between(startsAt(), endsAt());
    }

    boolean isAhead(LocalDateTime now) {
        return (allDay() ? endsAt() : startsAt()).isAfter(now);
    }

    public LocalDateTime startsAt() {
        return slot.startsAt();
    }

    public LocalDateTime endsAt() {
        return slot.endsAt();
    }

    public boolean allDay() {
        return slot.allDay();
    }

    public String place() {
        return slot.place();
    }
}
