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

/** When long steps are done: right after one is asked for, and every few seconds for what a crash has left behind. */
@Component
@ConditionalOnProperty(name = "journey.long-steps.rounds", matchIfMissing = true)
class LongStepRounds {

    private static final Logger LOG = LoggerFactory.getLogger(LongStepRounds.class);

    private final LongSteps steps;

    /** One more round may wait, and will find whatever is asked for until it begins. */
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

    // On the same thread as the others, for the scheduler's own has mails to send.
    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void regular() {
        rounds.execute(this::round);
    }

    // What leaves a thread is printed past the log, with all its words.
    private void round() {
        try {
            steps.work();
        } catch (RuntimeException problem) {
            LOG.error("Long steps wait for the next round", problem);
        }
    }

    /** What is not finished is done again after the next start. */
    @PreDestroy
    void finish() {
        rounds.shutdown();
    }
}
