package org.alteractions.journey.participant;

import org.alteractions.journey.participant.link.AskedLinks;
import org.alteractions.journey.participant.page.PublicLimits;
import org.springframework.stereotype.Component;

/** The public pages, reset as if they were not used in the last hour. */
@Component
public class PublicEntrances {

    private final PublicLimits limits;
    private final AskedLinks asked;

    PublicEntrances(PublicLimits limits, AskedLinks asked) {
        this.limits = limits;
        this.asked = asked;
    }

    /** What the clock does every few seconds. */
    public void sendAskedLinks() {
        asked.send();
    }

    public void unused() {
        limits.forgive();
    }
}
