package org.alteractions.journey.mail.stuck;

import java.time.Clock;
import org.alteractions.journey.process.stuck.StuckCase;
import org.alteractions.journey.process.stuck.StuckReason;
import org.alteractions.journey.process.stuck.StuckScope;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Whether mails leave. Liveness and readiness do not depend on it: pages work without a mail server. */
@Component
class OutboxHealthIndicator extends AbstractHealthIndicator {

    private final StuckMails mails;
    private final Clock clock;

    OutboxHealthIndicator(StuckMails mails, Clock clock) {
        super("Mails cannot be read");
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        long waiting = mails.find(StuckScope.ALL, clock.instant()).stream()
                .map(StuckCase::reason)
                .filter(reason -> reason == StuckReason.MAIL_WAITING)
                .count();
        (waiting == 0 ? builder.up() : builder.outOfService()).withDetail("waitingTooLong", waiting);
    }
}
