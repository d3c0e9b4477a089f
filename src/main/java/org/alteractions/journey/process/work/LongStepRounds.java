package org.alteractions.journey.process.work;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** When long steps are done: right after one is asked for, and every few seconds for what a crash has left behind. */
@Component
@ConditionalOnProperty(name = "journey.long-steps.rounds", matchIfMissing = true)
class LongStepRounds {

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
        rounds.execute(steps::work);
    }

    // On the same thread as the others, for the scheduler's own has mails to send.
    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void regular() {
        rounds.execute(steps::work);
    }

    /** What is not finished is done again after the next start. */
    @PreDestroy
    void finish() {
        rounds.shutdown();
    }
}
