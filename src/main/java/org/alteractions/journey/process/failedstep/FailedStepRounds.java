package org.alteractions.journey.process.failedstep;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Periodically creates tasks for failed steps. It does not run right after a failure, because the next attempt may
 * succeed.
 */
@Component
@ConditionalOnProperty(name = "journey.failed-steps.rounds", matchIfMissing = true)
class FailedStepRounds {

    private static final Logger LOG = LoggerFactory.getLogger(FailedStepRounds.class);

    private final FailedSteps steps;

    FailedStepRounds(FailedSteps steps) {
        this.steps = steps;
    }

    @Scheduled(fixedDelay = 30, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void round() {
        try {
            steps.tell();
        } catch (RuntimeException problem) {
            LOG.error("Failed steps are told in the next round", problem);
        }
    }
}
