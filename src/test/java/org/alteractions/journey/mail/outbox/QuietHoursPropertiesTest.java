package org.alteractions.journey.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Properties of all quiet hours that the settings allow, also around both changes of the clock. */
class QuietHoursPropertiesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MINUTES_OF_THREE_DAYS = 3 * 24 * 60;
    /** A night before a Sunday before a holiday, and some hours. */
    private static final Duration LONGEST = Duration.ofDays(4);

    @Property(tries = 400)
    void momentFoundIsNotQuiet_soThatAskedAgainItStays(
            @ForAll("minutes") LocalTime from,
            @ForAll("minutes") LocalTime until,
            @ForAll boolean days,
            @ForAll("eves") LocalDateTime eve,
            @ForAll @IntRange(min = 0, max = MINUTES_OF_THREE_DAYS) int later) {
        QuietNight night = new QuietNight(from, until);
        Assume.that(!night.contains(LocalTime.NOON));
        QuietHours quiet = new QuietHours(new QuietHours.Settings(from, until, days, days), Clock.system(PARIS));
        Instant moment = eve.atZone(PARIS).toInstant().plus(Duration.ofMinutes(later));

        Instant next = quiet.next(moment);

        assertThat(quiet.next(next)).isEqualTo(next);
        assertThat(next).isBetween(moment, moment.plus(LONGEST));
        ZonedDateTime found = next.atZone(PARIS);
        assertThat(night.contains(found.toLocalTime())).isFalse();
        assertThat(days && found.getDayOfWeek() == DayOfWeek.SUNDAY).isFalse();
        boolean wasQuiet = night.contains(moment.atZone(PARIS).toLocalTime());
        assertThat(days || wasQuiet || next.equals(moment)).as("what is not quiet leaves at once").isTrue();
    }

    @Provide
    Arbitrary<LocalTime> minutes() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 24 * 60 - 1);
        // Most of what can go wrong is around the hours that come twice or never.
        Arbitrary<Integer> aroundTheChange = Arbitraries.integers().between(90, 210);
        return Arbitraries.oneOf(any, aroundTheChange).map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
    }

    /** The Saturdays before the clock changes of two years. */
    @Provide
    Arbitrary<LocalDateTime> eves() {
        return Arbitraries.of("2026-03-28", "2026-10-24", "2027-03-27", "2027-10-30")
                .map(day -> LocalDateTime.parse(day + "T00:00"));
    }
}
