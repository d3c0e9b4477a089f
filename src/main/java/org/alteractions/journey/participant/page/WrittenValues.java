package org.alteractions.journey.participant.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alteractions.journey.WrittenDates;

/** Formats a value in the reader's language. */
public final class WrittenValues {

    private WrittenValues() {}

    /** An empty text for null. */
    public static String of(Object value, Locale language) {
        if (value instanceof LocalDate day) {
            return WrittenDates.day(day, language);
        }
        if (value instanceof LocalTime time) {
            return WrittenDates.time(time, language);
        }
        if (value instanceof LocalDateTime moment) {
            return WrittenDates.moment(moment, language);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> of(one, language)).collect(Collectors.joining(", "));
        }
        return value == null ? "" : value.toString();
    }
}
