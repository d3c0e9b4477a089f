package org.alteractions.journey.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private final Deadlines deadlines = new Deadlines(
            new Deadlines.Settings(Map.of("school-answer-limit", "P14D", "presentation-answer", "P3D")),
            Clock.fixed(NOW, ZoneId.of("Europe/Paris")));

    @Test
    void answerIsAwaitedNoLongerThanItHelps() {
        assertThat(dueBefore("2027-01-15T13:00:00Z")).as("far ahead").isEqualTo(Instant.parse("2026-12-15T09:00:00Z"));
        assertThat(dueBefore("2026-12-11T11:30:00Z")).as("ten days ahead").isEqualTo(Instant.parse("2026-12-08T11:30:00Z"));
        assertThat(dueBefore("2026-12-03T11:30:00Z")).as("two days ahead").isEqualTo(Instant.parse("2026-12-03T11:30:00Z"));
        assertThat(deadlines.dueBefore("schoolAnswerLimit", "presentationAnswer", null))
                .isEqualTo(Date.from(Instant.parse("2026-12-15T09:00:00Z")));
    }

    @Test
    void eventThatHasPassed_isNoDueDate() {
        assertThat(dueBefore("2026-11-30T09:00:00Z")).isEqualTo(Instant.parse("2026-12-15T09:00:00Z"));
        assertThat(dueAhead("2026-11-30T09:00:00Z")).isEqualTo(Instant.parse("2026-12-15T09:00:00Z"));
    }

    @Test
    void preparationThatBeginsEarly_isDueTheMarginBeforeItsEvent() {
        assertThat(dueAhead("2027-03-15T13:00:00Z")).as("far ahead").isEqualTo(Instant.parse("2027-03-12T13:00:00Z"));
        assertThat(dueAhead("2026-12-11T11:30:00Z")).as("ten days ahead").isEqualTo(Instant.parse("2026-12-08T11:30:00Z"));
        assertThat(dueAhead("2026-12-03T11:30:00Z")).as("two days ahead").isEqualTo(Instant.parse("2026-12-03T11:30:00Z"));
        assertThat(deadlines.dueAhead("schoolAnswerLimit", "presentationAnswer", null))
                .isEqualTo(Date.from(Instant.parse("2026-12-15T09:00:00Z")));
    }

    private Instant dueAhead(String event) {
        return deadlines.dueAhead("schoolAnswerLimit", "presentationAnswer", Date.from(Instant.parse(event))).toInstant();
    }

    private Instant dueBefore(String event) {
        return deadlines.dueBefore("schoolAnswerLimit", "presentationAnswer", Date.from(Instant.parse(event))).toInstant();
    }
}
