package org.alteractions.journey.mail.delivery;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.alteractions.journey.mail.outbox.Mails;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Starts the deliveries: right after a mail was written, and every half minute for postponed mails. Only one round runs
 * at a time, because each holds a thread and a connection.
 */
@Component
@ConditionalOnProperty(name = "journey.mail.rounds", matchIfMissing = true)
class DeliveryRounds {

    private static final Duration LAST_ROUND = Duration.ofSeconds(15);

    private final Postman postman;

    /** While one round runs, another may wait. It will find all mails that are written until it starts. */
    private final ThreadPoolExecutor rounds = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1), new CustomizableThreadFactory("postman-"),
            new ThreadPoolExecutor.DiscardPolicy());

    DeliveryRounds(Postman postman) {
        this.postman = postman;
    }

    @TransactionalEventListener
    void onWritten(Mails.MailWritten written) {
        rounds.execute(this::round);
    }

    @Scheduled(fixedDelay = 30, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void regular() {
        // On the postman's own thread, so that other scheduled work does not wait for a slow mail server.
        rounds.execute(this::round);
    }

    private void round() {
        postman.settleLeftBehind();
        postman.deliver();
    }

    /**
     * Waits until the mail that is being handed over is recorded as sent. Otherwise its state would be unknown at the
     * next start.
     */
    @PreDestroy
    void finish() throws InterruptedException {
        postman.finish();
        rounds.shutdown();
        rounds.awaitTermination(LAST_ROUND.toSeconds(), TimeUnit.SECONDS);
    }
}
