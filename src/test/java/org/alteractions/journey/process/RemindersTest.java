package org.alteractions.journey.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The times of reminders, calculated at the start of the wait. */
class RemindersTest {

    private static final Instant NOW = Instant.parse("2026-10-19T08:00:00Z");

    private final Reminders reminders = new Reminders(
            new Reminders.Settings(Map.of("offer-answer", List.of(Period.ofDays(-7), Period.ofDays(-1), Period.ofDays(1)))),
            Clock.fixed(NOW, ZoneId.of("Europe/Paris")));

    @Test
    void eachMomentIsCountedOnTheCalendar_alsoAcrossAClockChange() {
        assertThat(reminders.of("offerAnswer", at("2026-10-31T09:00:00Z")))
                .isEqualTo("at 2026-10-24T08:00:00Z 2026-10-30T09:00:00Z 2026-11-01T09:00:00Z");
    }

    @Test
    void whatIsPastWhenTheWaitBegins_orWouldFollowAtOnce_isLeftOut() {
        assertThat(reminders.of("offerAnswer", at("2026-10-22T08:00:00Z")))
                .isEqualTo("at 2026-10-21T08:00:00Z 2026-10-23T08:00:00Z");
        assertThat(reminders.of("offerAnswer", at("2026-10-20T07:00:00Z"))).isEqualTo("at 2026-10-21T07:00:00Z");
        assertThat(reminders.of("offerAnswer", at("2026-10-01T08:00:00Z"))).isEqualTo("at ");
    }

    @Test
    void overdueIsWhatIsDueByNow() {
        assertThat(reminders.overdue(at("2026-10-19T08:00:00Z"))).isTrue();
        assertThat(reminders.overdue(at("2026-10-19T08:00:01Z"))).isFalse();
    }

    @Test
    void nameWithoutMoments_isRefused() {
        assertThatThrownBy(() -> reminders.of("nothing", at("2026-10-31T09:00:00Z")))
                .hasMessage("No reminder 'journey.reminders.nothing' is configured");
    }

    private static Date at(String moment) {
        return Date.from(Instant.parse(moment));
    }
}
