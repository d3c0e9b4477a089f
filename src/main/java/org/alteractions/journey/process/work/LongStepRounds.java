package org.alteractions.journey.process.work;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Runs long steps: right after a request, and every few seconds for steps that a crash has left. */
@Component
@ConditionalOnProperty(name = "journey.long-steps.rounds", matchIfMissing = true)
class LongStepRounds {

    private static final Logger LOG = LoggerFactory.getLogger(LongStepRounds.class);

    private final LongSteps steps;

    /** At most one more round is queued; it handles all steps requested before it starts. */
    private final ThreadPoolExecutor rounds = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1), new CustomizableThreadFactory("long-step-"),
            new ThreadPoolExecutor.DiscardPolicy());

    LongStepRounds(LongSteps steps) {
        this.steps = steps;
    }

    @TransactionalEventListener
    void onAsked(LongSteps.Asked asked) {
        rounds.execute(this::round);
    }

    // Uses the same thread as the other rounds, because the scheduler's thread sends mails.
    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void regular() {
        rounds.execute(this::round);
    }

    // An uncaught exception would bypass the log and be printed with its message.
    private void round() {
        try {
            steps.work();
        } catch (RuntimeException problem) {
            LOG.error("Long steps wait for the next round", problem);
        }
    }

    /** Unfinished steps are repeated after the next start. */
    @PreDestroy
    void finish() {
        rounds.shutdown();
    }
}
