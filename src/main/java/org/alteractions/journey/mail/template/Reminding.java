package org.alteractions.journey.mail.template;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.alteractions.journey.WrittenDates;

/**
 * <code>${reminder.…}</code> in reminders.
 *
 * @param day  due day, for instance "vendredi 4 décembre 2026"
 * @param left distance to that day: "dans 7 jours", "demain", "il y a 2 jours"
 * @param over whether that day has passed
 */
public record Reminding(String day, String left, boolean over) {

    public static Reminding of(LocalDate due, LocalDate today, Locale language) {
        int days = (int) ChronoUnit.DAYS.between(today, due);
        boolean french = Locale.FRENCH.getLanguage().equals(language.getLanguage());
        return new Reminding(WrittenDates.day(due, language), french ? french(days) : english(days), days < 0);
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
