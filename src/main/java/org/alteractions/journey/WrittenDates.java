package org.alteractions.journey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in the words that people read: "12 janvier 2027", "12 January 2027". */
public final class WrittenDates {

    private static final String FRENCH_MOMENT = "EEEE d MMMM yyyy 'à' HH'h'mm";
    private static final String ENGLISH_MOMENT = "EEEE d MMMM yyyy 'at' HH:mm";

    private WrittenDates() {}

    /** Null for null. */
    public static String day(LocalDate day, Locale language) {
        return day == null ? null : DateTimeFormatter.ofPattern("d MMMM yyyy", known(language)).format(day);
    }

    /** For instance "samedi 17 octobre 2026"; null for null. */
    public static String weekday(LocalDate day, Locale language) {
        return day == null ? null : DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", known(language)).format(day);
    }

    public static String day(LocalDate day) {
        return day(day, Locale.FRENCH);
    }

    /** Null for null. */
    public static String moment(LocalDateTime moment, Locale language) {
        Locale known = known(language);
        String pattern = known.equals(Locale.FRENCH) ? FRENCH_MOMENT : ENGLISH_MOMENT;
        return moment == null ? null : DateTimeFormatter.ofPattern(pattern, known).format(moment);
    }

    public static String moment(LocalDateTime moment) {
        return moment(moment, Locale.FRENCH);
    }

    /** For instance "09:40", the same in both languages; null for null. */
    public static String time(LocalDateTime moment) {
        return moment == null ? null : DateTimeFormatter.ofPattern("HH:mm", Locale.FRENCH).format(moment);
    }

    private static Locale known(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
    }
}
