package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Metrics for operators. */
@Story
class GaugesTest extends StoryTest {

    @LocalServerPort
    int port;

    @BeforeEach
    void staffExist() {
        accounts.create();
    }

    @Test
    void mailsThatLeftAreCounted() {
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());

        assertThat(figure("journey.mails?tag=state:sent")).isEqualTo(1);
        assertThat(figure("journey.mails?tag=state:pending")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journey.incidents.open", "journey.jobs.failed", "journey.mails.oldest"})
    void nothingIsWrongOnAQuietDay(String name) {
        assertThat(figure(name)).isZero();
    }

    @Test
    void timersThatNobodyRunsAreOverdue() {
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        double before = figure("journey.jobs.overdue");
        ClockUtil.offset(Duration.ofDays(30).toMillis());

        assertThat(figure("journey.jobs.overdue")).isGreaterThan(before);
    }

    private double figure(String name) {
        return WebCaller.program(port, "operator").get("/actuator/metrics/" + name)
                .json().at("/measurements/0/value").asDouble(-1);
    }
}
