package org.alteractions.journey.participant;

import org.springframework.stereotype.Component;

/** The pages that anybody may open, as if nobody had used them in the last hour. */
@Component
public class PublicEntrances {

    private final PublicLimits limits;

    PublicEntrances(PublicLimits limits) {
        this.limits = limits;
    }

    public void unused() {
        limits.forgive();
    }
}
