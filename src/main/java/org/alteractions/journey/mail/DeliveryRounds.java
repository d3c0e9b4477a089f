package org.alteractions.journey.mail;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** When the postman goes: right after a mail was written, and every half minute for what was put off. */
@Component
@ConditionalOnProperty(name = "journey.mail.rounds", matchIfMissing = true)
class DeliveryRounds {

    private final Postman postman;

    DeliveryRounds(Postman postman) {
        this.postman = postman;
    }

    @EventListener(ApplicationReadyEvent.class)
    void settle() {
        postman.settleLeftBehind();
    }

    @Async
    @TransactionalEventListener
    public void onWritten(Mails.MailWritten written) {
        postman.deliver();
    }

    @Scheduled(fixedDelay = 30, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void regular() {
        postman.deliver();
    }
}
