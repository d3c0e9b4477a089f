package org.alteractions.journey.mail.template;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.alteractions.journey.WrittenDates;

/** <code>${dates.…}</code> in mails: days and times in words, in the mail's language. */
public record MailDates(Locale language) {

    /** For instance "jeudi 1er octobre 2026". */
    public String day(LocalDate day) {
        return WrittenDates.day(day, language);
    }

    public String day(LocalDateTime moment) {
        return moment == null ? null : day(moment.toLocalDate());
    }

    /** For instance "9 h 30". */
    public String time(LocalDateTime moment) {
        return WrittenDates.time(moment, language);
    }

    /** For instance "jeudi 1er octobre 2026 à 9 h 30". */
    public String moment(LocalDateTime moment) {
        return WrittenDates.moment(moment, language);
    }
}
