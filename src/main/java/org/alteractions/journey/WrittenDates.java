package org.alteractions.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes dates and times for people, in one format: "mardi 12 janvier 2027 à 14 h 30", "Tuesday 12 January 2027 at
 * 14:30". The spaces around the "h" are non-breaking.
 */
public final class WrittenDates {

    private static final DateTimeFormatter FRENCH_HOUR = DateTimeFormatter.ofPattern("H'\u00a0h'", Locale.FRENCH);
    private static final DateTimeFormatter FRENCH_TIME =
            DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter FRENCH_SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter FRENCH_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter DIGITS_TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.FRENCH);
    private static final String FIRST = "1 ";

    private WrittenDates() {}

    /** For instance "mardi 12 janvier 2027"; null for null. */
    public static String day(LocalDate day, Locale language) {
        if (day == null) {
            return null;
        }
        Locale known = known(language);
        String weekday = DateTimeFormatter.ofPattern("EEEE ", known).format(day);
        return weekday + (known.equals(Locale.FRENCH)
                ? first(FRENCH_DAY.format(day))
                : DateTimeFormatter.ofPattern("d MMMM yyyy", known).format(day));
    }

    public static String day(LocalDate day) {
        return day(day, Locale.FRENCH);
    }

    /** For instance "mardi 12 janvier 2027 à 14 h 30"; null for null. */
    public static String moment(LocalDateTime moment, Locale language) {
        return moment == null
                ? null
                : day(moment.toLocalDate(), language) + (known(language).equals(Locale.FRENCH) ? " à " : " at ")
                        + time(moment, language);
    }

    public static String moment(LocalDateTime moment) {
        return moment(moment, Locale.FRENCH);
    }

    public static String moment(Instant moment) {
        return moment(LocalDateTime.ofInstant(moment, WallClock.PARIS));
    }

    /** Time of a record as staff read it in tables, for instance "12 janv. 2027, 14 h 30" or "1er févr. 2027, 9 h". */
    public static String recorded(Instant moment) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, WallClock.PARIS);
        return first(FRENCH_SHORT_DAY.format(time)) + ", " + time(time);
    }

    /** For instance "décembre 2026". */
    public static String month(YearMonth month) {
        return FRENCH_MONTH.format(month);
    }

    /** A day in a column of days, and as spreadsheet programs read it in French: "12/01/2027". */
    public static String digits(LocalDate day) {
        return DIGITS.format(day);
    }

    /** As spreadsheet programs read a time in French, for instance "12/01/2027 14:30". */
    public static String digits(LocalDateTime moment) {
        return DIGITS_TIME.format(moment);
    }

    /** For instance "9 h 40" or "9 h", "09:40" or "09:00"; null for null. */
    public static String time(LocalTime time, Locale language) {
        if (time == null) {
            return null;
        }
        if (!known(language).equals(Locale.FRENCH)) {
            return ENGLISH_TIME.format(time);
        }
        return (time.getMinute() == 0 ? FRENCH_HOUR : FRENCH_TIME).format(time);
    }

    public static String time(LocalDateTime moment, Locale language) {
        return moment == null ? null : time(moment.toLocalTime(), language);
    }

    public static String time(LocalDateTime moment) {
        return time(moment, Locale.FRENCH);
    }

    private static String first(String written) {
        return written.startsWith(FIRST) ? "1er " + written.substring(FIRST.length()) : written;
    }

    private static Locale known(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
    }
}
