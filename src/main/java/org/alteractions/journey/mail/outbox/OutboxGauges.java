package org.alteractions.journey.mail.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Locale;
import org.alteractions.journey.metrics.BrieflyKept;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Metrics of the mails for operators. */
@Component
class OutboxGauges implements MeterBinder {

    private final BrieflyKept<OutboxFigures.Figures> figures;

    OutboxGauges(OutboxFigures figures, @Value("${journey.stuck.figures-kept}") Duration kept) {
        this.figures = new BrieflyKept<>(kept, figures::count);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (OutboxMail.State state : OutboxMail.State.values()) {
            Gauge.builder("journey.mails", () -> figures.get().mails().getOrDefault(state, 0L))
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .description("Mails in the outbox")
                    .register(registry);
        }
        Gauge.builder("journey.mails.oldest", () -> figures.get().oldestSeconds())
                .baseUnit("seconds")
                .description("How long the mail has waited that waits longest")
                .register(registry);
    }
}
