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
 * When the postman goes: right after a mail was written, and every half minute for what was put off. One round at a
 * time, however many are written to at once: each would hold a thread and a connection of its own.
 */
@Component
@ConditionalOnProperty(name = "journey.mail.rounds", matchIfMissing = true)
class DeliveryRounds {

    private static final Duration LAST_ROUND = Duration.ofSeconds(15);

    private final Postman postman;

    /** While one round is under way another may wait, and will find whatever was written until it begins. */
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
        // On the postman's own thread: whatever else is scheduled does not wait for a slow mail server.
        rounds.execute(this::round);
    }

    private void round() {
        postman.settleLeftBehind();
        postman.deliver();
    }

    /** A mail that is just being handed over is noted as sent; otherwise nobody would know at the next start. */
    @PreDestroy
    void finish() throws InterruptedException {
        postman.finish();
        rounds.shutdown();
        rounds.awaitTermination(LAST_ROUND.toSeconds(), TimeUnit.SECONDS);
    }
}
