package org.alteractions.journey.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The due dates of a repeating timer, as the engine asks for the next one. */
class MomentsCalendarTest {

    private static final String LIST = "at 2026-10-24T08:00:00Z 2026-10-30T09:00:00Z";

    private final MomentsCalendar calendar = new MomentsCalendar();

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void momentsComeOneAfterTheOther_eachOnce() {
        now("2026-10-19T08:00:00Z");
        assertThat(calendar.resolveDuedate(LIST)).isEqualTo("2026-10-24T08:00:00Z");
        now("2026-10-24T08:00:00Z");
        assertThat(calendar.resolveDuedate(LIST, null, 0)).isEqualTo("2026-10-30T09:00:00Z");
        now("2026-10-30T09:00:00Z");
        assertThat(calendar.resolveDuedate(LIST, null, 0)).isNull();
    }

    @Test
    void momentThatPassedWhileTheApplicationWasAway_doesNotComeLater() {
        now("2026-11-02T08:00:00Z");
        assertThat(calendar.resolveDuedate(LIST, null, 0)).isNull();
    }

    @Test
    void newTimerWithoutMoments_isNotDueAtOnce() {
        assertThat(calendar.resolveDuedate("at ")).isAfter("2999-01-01");
        assertThat(calendar.resolveDuedate("at ", new Date())).isAfter("2999-01-01");
    }

    @Test
    void otherCyclesAreTheEngines() {
        now("2026-10-19T08:00:00Z");
        assertThat(calendar.resolveDuedate("R3/2026-10-19T08:00:00Z/P14D")).isAfter(ClockUtil.getCurrentTime());
        assertThat(calendar.resolveDuedate("0 0 12 * * ?")).isAfter(ClockUtil.getCurrentTime());
    }

    private static void now(String moment) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(moment)));
    }
}
