package org.alteractions.journey.participant;

import java.time.Duration;
import org.alteractions.journey.security.Network;

/** Limits the readings of calendar feeds, which need no login. */
public interface FeedLimits {

    /**
     * Counts a reading.
     *
     * @param feed digest of its token, so that the token is not kept
     * @return how long to wait; zero if the feed may be read now
     */
    Duration untilFeed(Network network, String feed);
}
