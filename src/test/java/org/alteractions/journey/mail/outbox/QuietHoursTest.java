package org.alteractions.journey.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.alteractions.journey.FrenchHolidays;

/** Times at which reminders can be sent. */
class QuietHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        // Any working day: at once from eight to nine in the evening.
        "2026-11-23T08:00+01:00, 2026-11-23T08:00+01:00",
        "2026-11-23T20:59+01:00, 2026-11-23T20:59+01:00",
        "2026-11-23T21:00+01:00, 2026-11-24T08:00+01:00",
        "2026-11-24T03:15+01:00, 2026-11-24T08:00+01:00",
        // Saturdays are not quiet, Sundays are, and a night before one goes on until Monday.
        "2026-11-28T10:00+01:00, 2026-11-28T10:00+01:00",
        "2026-11-28T22:00+01:00, 2026-11-30T08:00+01:00",
        "2026-11-29T12:00+01:00, 2026-11-30T08:00+01:00",
        // Easter Sunday and Monday; the first of May after a night; Christmas, a Saturday and a Sunday in a row.
        "2027-03-27T23:00+01:00, 2027-03-30T08:00+02:00",
        "2026-04-30T22:00+02:00, 2026-05-02T08:00+02:00",
        "2027-12-24T21:30+01:00, 2027-12-27T08:00+01:00",
        // Across both clock changes it is eight by the clock on the wall.
        "2026-03-28T21:00+01:00, 2026-03-30T08:00+02:00",
        "2026-10-24T23:00+02:00, 2026-10-26T08:00+01:00",
    })
    void reminderWaitsForTheNextDecentHour(ZonedDateTime written, ZonedDateTime leaves) {
        QuietHours quiet = quiet("21:00", "08:00", true);

        assertThat(quiet.next(written.toInstant())).isEqualTo(leaves.toInstant());
    }

    @Test
    void nightOfAClockChange_isAnHourLongerOrShorter_whereSundaysAreNotQuiet() {
        QuietHours quiet = quiet("21:00", "08:00", false);

        assertThat(quiet.next(ZonedDateTime.parse("2026-10-24T21:00+02:00").toInstant()))
                .isEqualTo(ZonedDateTime.parse("2026-10-25T08:00+01:00").toInstant());
        assertThat(quiet.next(ZonedDateTime.parse("2026-03-28T21:00+01:00").toInstant()))
                .isEqualTo(ZonedDateTime.parse("2026-03-29T08:00+02:00").toInstant());
    }

    @Test
    void nothingIsQuiet_wherePutSo() {
        ZonedDateTime night = ZonedDateTime.parse("2026-11-29T03:00+01:00");

        assertThat(quiet("00:00", "00:00", false).next(night.toInstant())).isEqualTo(night.toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        // Before it, at its first and last minute, and after.
        "00:00, 07:00, 2026-11-23T23:59+01:00, 2026-11-23T23:59+01:00",
        "00:00, 07:00, 2026-11-24T00:00+01:00, 2026-11-24T07:00+01:00",
        "00:00, 07:00, 2026-11-24T06:59+01:00, 2026-11-24T07:00+01:00",
        "00:00, 07:00, 2026-11-24T07:00+01:00, 2026-11-24T07:00+01:00",
        "00:00, 07:00, 2026-11-24T20:00+01:00, 2026-11-24T20:00+01:00",
        "01:30, 06:00, 2026-11-24T00:30+01:00, 2026-11-24T00:30+01:00",
        "01:30, 06:00, 2026-11-24T03:00+01:00, 2026-11-24T06:00+01:00",
        // Saturday night, Sunday, and the morning after.
        "00:00, 07:00, 2026-11-29T03:00+01:00, 2026-11-30T07:00+01:00",
        // Ends in the hour that does not exist: with the hour's end.
        "22:00, 02:30, 2026-03-29T01:00+01:00, 2026-03-29T03:30+02:00",
        // Ends in the hour that comes twice: the second time, for either of them.
        "22:00, 02:30, 2026-10-25T02:10+02:00, 2026-10-25T02:30+01:00",
        "22:00, 02:30, 2026-10-25T02:10+01:00, 2026-10-25T02:30+01:00",
    })
    void nightMayBeginAfterMidnight(String from, String until, ZonedDateTime written, ZonedDateTime leaves) {
        QuietHours quiet = quiet(from, until, written.getMonthValue() == 11);

        assertThat(quiet.next(written.toInstant())).isEqualTo(leaves.toInstant());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "08:00, 21:00, journey.mail.quiet (08:00 to 21:00) would be quiet at noon",
        "12:00, 11:00, journey.mail.quiet (12:00 to 11:00) would be quiet at noon",
        "-, 08:00, journey.mail.quiet.from (empty) has to be a time like 21:00",
        "21:00, -, journey.mail.quiet.until (empty) has to be a time like 08:00",
    })
    void settingsThatCannotBeMeant_areRefusedAtTheStart(LocalTime from, LocalTime until, String why) {
        assertThatThrownBy(() -> new QuietHours.Settings(from, until, true, true)).hasMessageStartingWith(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-04-06", "2026-05-14", "2026-05-25", "2027-03-29", "2027-05-06", "2027-05-17", "2028-04-17", "2026-07-14"})
    void movableAndFixedHolidays_areKnown(LocalDate day) {
        assertThat(FrenchHolidays.isHoliday(day)).isTrue();
        assertThat(FrenchHolidays.isHoliday(day.plusDays(4))).isFalse();
    }

    private static QuietHours quiet(String from, String until, boolean days) {
        return new QuietHours(new QuietHours.Settings(LocalTime.parse(from), LocalTime.parse(until), days, days),
                Clock.system(PARIS));
    }
}
