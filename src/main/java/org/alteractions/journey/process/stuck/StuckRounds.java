package org.alteractions.journey.process.stuck;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Scans for stuck cases from time to time. */
@Component
@ConditionalOnProperty(name = "journey.stuck.rounds", matchIfMissing = true)
class StuckRounds {

    private static final Logger LOG = LoggerFactory.getLogger(StuckRounds.class);

    private final StuckScan scan;

    StuckRounds(StuckScan scan) {
        this.scan = scan;
    }

    @Scheduled(fixedDelayString = "${journey.stuck.scan}", initialDelayString = "${journey.stuck.scan}")
    void round() {
        try {
            scan.scan();
        } catch (RuntimeException problem) {
            LOG.error("Stuck cases are looked for in the next round", problem);
        }
    }
}
