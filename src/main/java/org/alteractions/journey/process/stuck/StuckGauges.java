package org.alteractions.journey.process.stuck;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.alteractions.journey.metrics.BrieflyKept;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Metrics of the engine and of the stuck cases; the engine's starter has none. */
@Component
class StuckGauges implements MeterBinder {

    private final BrieflyKept<StuckFigures.Figures> figures;

    StuckGauges(StuckFigures figures, @Value("${journey.stuck.figures-kept}") Duration kept) {
        this.figures = new BrieflyKept<>(kept, figures::count);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (StuckReason reason : StuckReason.values()) {
            gauge("journey.stuck.cases", "Cases that are stuck, as the last scan found them",
                    all -> all.stuck().getOrDefault(reason, 0L)).tag("reason", reason.key()).register(registry);
        }
        for (Phase phase : Phase.values()) {
            gauge("journey.cases.running", "Running process instances",
                    all -> all.running().getOrDefault(phase, 0L)).tag("phase", phase.key()).register(registry);
        }
        gauge("journey.incidents.open", "Incidents that somebody has to resolve", StuckFigures.Figures::incidents)
                .register(registry);
        gauge("journey.jobs.failing", "Jobs that have failed and are tried again", all -> all.jobs().failing())
                .register(registry);
        gauge("journey.jobs.failed", "Jobs that are not tried again", all -> all.jobs().failed()).register(registry);
        gauge("journey.jobs.overdue", "Timers and steps that should have run by now", all -> all.jobs().overdue())
                .register(registry);
        gauge("journey.jobs.latency", "How long the job has been due that has been due for longest",
                all -> all.jobs().oldestSeconds()).baseUnit("seconds").register(registry);
    }

    private Gauge.Builder<?> gauge(String name, String meaning, ToDoubleFunction<StuckFigures.Figures> value) {
        return Gauge.builder(name, () -> value.applyAsDouble(figures.get())).description(meaning);
    }
}
