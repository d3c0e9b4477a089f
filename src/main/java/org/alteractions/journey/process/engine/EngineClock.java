package org.alteractions.journey.process.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.alteractions.journey.WallClock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application uses the engine's clock, so that a test moves both together. The zone is Europe/Paris. */
@Configuration(proxyBeanMethods = false)
class EngineClock {

    @Bean
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return WallClock.PARIS;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(instant(), zone);
            }

            @Override
            public Instant instant() {
                return ClockUtil.getCurrentTime().toInstant();
            }
        };
    }
}
