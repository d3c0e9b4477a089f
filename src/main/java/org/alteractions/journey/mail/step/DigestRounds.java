package org.alteractions.journey.mail.step;

import org.alteractions.journey.WallClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts the digest in the morning, and a few times later for a node that has just started. */
@Component
@ConditionalOnProperty(name = "journey.mail.rounds", matchIfMissing = true)
class DigestRounds {

    private final Digest digest;

    DigestRounds(Digest digest) {
        this.digest = digest;
    }

    @Scheduled(cron = "${journey.mail.digest}", zone = WallClock.PARIS_ID)
    void morning() {
        digest.write();
    }
}
