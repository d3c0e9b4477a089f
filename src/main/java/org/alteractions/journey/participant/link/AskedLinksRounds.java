package org.alteractions.journey.participant.link;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When asked links are written: by the clock, never right after somebody has asked. Beside the answer, the work would
 * slow it down for those who are known.
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
