package org.alteractions.journey.process.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Metrics of the engine for operators; the starter has none. Values are counted on request. */
@Component
class EngineGauges implements MeterBinder {

    /** Longer than the longest pause of an idle job executor. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Clock clock;

    EngineGauges(RuntimeService runtime, ManagementService management, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("journey.incidents.open", () -> runtime.createIncidentQuery().count())
                .description("Incidents that somebody has to resolve")
                .register(registry);
        Gauge.builder("journey.jobs.overdue", this::overdueJobs)
                .description("Timers and steps that should have run by now")
                .register(registry);
        Gauge.builder("journey.jobs.failed", () -> management.createJobQuery().noRetriesLeft().count())
                .description("Jobs that are not tried again")
                .register(registry);
    }

    private long overdueJobs() {
        return management.createJobQuery()
                .withRetriesLeft()
                .active()
                .duedateLowerThan(Date.from(clock.instant().minus(GRACE)))
                .count();
    }
}
