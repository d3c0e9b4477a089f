package org.alteractions.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and times as text. A "_" marks each non-breaking space. */
class WrittenDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2027-01-12T14:30, mardi 12 janvier 2027 à 14_h_30, Tuesday 12 January 2027 at 14:30",
        "2026-09-01T09:05, mardi 1er septembre 2026 à 9_h_05, Tuesday 1 September 2026 at 09:05",
        "2026-11-11T18:00, mercredi 11 novembre 2026 à 18_h, Wednesday 11 November 2026 at 18:00",
        "2026-11-21T00:00, samedi 21 novembre 2026 à 0_h, Saturday 21 November 2026 at 00:00",
    })
    void dateHasItsWeekday_andTimesAreWrittenInOneWay(LocalDateTime moment, String french, String english) {
        assertThat(WrittenDates.moment(moment)).isEqualTo(french.replace('_', '\u00a0'));
        assertThat(WrittenDates.moment(moment, Locale.UK)).isEqualTo(english);
        assertThat(WrittenDates.moment(moment)).startsWith(WrittenDates.day(moment.toLocalDate()) + " à ")
                .endsWith(WrittenDates.time(moment));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2027-02-01T08:00:00Z | 1er févr. 2027, 9_h
        2027-02-11T08:30:00Z | 11 févr. 2027, 9_h_30
        2027-01-21T08:30:00Z | 21 janv. 2027, 9_h_30
        """)
    void timeOfARecord_hasAnOrdinalOnTheFirstOfAMonth(Instant moment, String written) {
        assertThat(WrittenDates.recorded(moment)).isEqualTo(written.replace('_', '\u00a0'));
    }

    @Test
    void nothingIsWrittenOfNothing() {
        assertThat(WrittenDates.day((LocalDate) null)).isNull();
        assertThat(WrittenDates.moment((LocalDateTime) null)).isNull();
        assertThat(WrittenDates.time((LocalDateTime) null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28T02:00", "2027-03-28T02:30", "2028-03-26T02:59"})
    void hourThatTheClockSkips_isNamed(LocalDateTime moment) {
        Sentence why = WallClock.problem(moment).orElseThrow();

        assertThat(why.french()).isEqualTo("cette heure n'existe pas : dans la nuit du "
                + WrittenDates.day(moment.toLocalDate()) + ", l'horloge passe de 2\u00a0h à 3\u00a0h");
        assertThat(why.english()).contains("does not exist", "from 02:00 to 03:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28T01:59", "2027-03-28T03:00", "2027-10-31T02:30", "2027-03-27T02:30"})
    void everyOtherHourExists(LocalDateTime moment) {
        assertThat(WallClock.problem(moment)).isEmpty();
    }
}
