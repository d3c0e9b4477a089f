package org.alteractions.journey.participant.link;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the asked links on a schedule, never right after the request. The work would slow down the answer for known
 * addresses.
 */
@Component
@ConditionalOnProperty(name = "journey.mail.rounds", matchIfMissing = true)
class AskedLinksRounds {

    private final AskedLinks asked;

    AskedLinksRounds(AskedLinks asked) {
        this.asked = asked;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void regular() {
        asked.send();
    }
}
