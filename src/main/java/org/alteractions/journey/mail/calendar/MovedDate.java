package org.alteractions.journey.mail.calendar;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.mail.Appointment;

/**
 * How a date differs from the last mail to the same person, in words: <code>${moved.…}</code> in mails.
 *
 * @param from     the old time; null if unchanged
 * @param to       the new time; null if unchanged
 * @param oldPlace null if the place is unchanged
 * @param place    null if the place is unchanged
 * @param mark     beginning of the subject
 */
public record MovedDate(String from, String to, String oldPlace, String place, String mark) {

    private static final Sentence NEW_DATE = new Sentence("Nouvelle date – ", "New date – ");
    private static final Sentence NEW_PLACE = new Sentence("Nouveau lieu – ", "New place – ");

    static Optional<MovedDate> between(CalendarEntry last, Appointment now, Locale language) {
        boolean dayAlone = last.allDay() || now.allDay();
        boolean moved = dayAlone
                ? !last.startsAt().toLocalDate().equals(now.startsAt().toLocalDate())
                : !last.startsAt().equals(now.startsAt());
        boolean elsewhere = last.place() != null && now.place() != null && !last.place().equals(now.place());
        return moved || elsewhere
                ? Optional.of(new MovedDate(
                        moved ? words(last.allDay(), last.startsAt(), language) : null,
                        moved ? words(now.allDay(), now.startsAt(), language) : null,
                        elsewhere ? last.place() : null,
                        elsewhere ? now.place() : null,
                        (moved ? NEW_DATE : NEW_PLACE).in(language)))
                : Optional.empty();
    }

    private static String words(boolean dayAlone, LocalDateTime at, Locale language) {
        return dayAlone ? WrittenDates.day(at.toLocalDate(), language) : WrittenDates.moment(at, language);
    }
}
