package org.alteractions.journey.demo;

import java.util.Optional;
import org.alteractions.journey.process.tasklist.StaffNotice;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Progress of the demo data, shown in Tasklist. Empty when no more steps follow automatically. */
@Component
@Profile("demo")
class DemoProgress implements StaffNotice {

    private final DemoLedger ledger;
    private volatile int steps;

    DemoProgress(DemoLedger ledger) {
        this.ledger = ledger;
    }

    /** @param steps of all chapters together */
    void begin(int steps) {
        this.steps = steps;
    }

    void end() {
        steps = 0;
    }

    @Override
    public Optional<String> sentence() {
        int all = steps;
        return all == 0
                ? Optional.empty()
                : Optional.of("La démonstration se prépare\u00a0: %d\u00a0%%.".formatted(ledger.count() * 100 / all));
    }
}
