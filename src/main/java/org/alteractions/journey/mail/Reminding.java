package org.alteractions.journey.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.alteractions.journey.WrittenDates;

/**
 * <code>${reminder.…}</code> in mails that remind of something.
 *
 * @param day  when it is due, for instance "4 décembre 2026"
 * @param left how far that is away: "dans 7 jours", "demain", "il y a 2 jours"
 */
public record Reminding(String day, String left) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    static Reminding of(Instant due, Instant now, Locale language) {
        // What is due at midnight is due on the evening before.
        LocalDate day = due.minusSeconds(1).atZone(ZONE).toLocalDate();
        long days = ChronoUnit.DAYS.between(now.atZone(ZONE).toLocalDate(), day);
        boolean french = Locale.FRENCH.getLanguage().equals(language.getLanguage());
        return new Reminding(WrittenDates.day(day, language), french ? french((int) days) : english((int) days));
    }

    private static String french(int days) {
        return switch (days) {
            case -1 -> "hier";
            case 0 -> "aujourd'hui";
            case 1 -> "demain";
            default -> days < 0 ? "il y a " + -days + " jours" : "dans " + days + " jours";
        };
    }

    private static String english(int days) {
        return switch (days) {
            case -1 -> "yesterday";
            case 0 -> "today";
            case 1 -> "tomorrow";
            default -> days < 0 ? -days + " days ago" : "in " + days + " days";
        };
    }
}
