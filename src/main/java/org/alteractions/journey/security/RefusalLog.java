package org.alteractions.journey.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Records what is refused by the hundred, as limits do: one line a minute for each network and reason. An attack must
 * not fill the disk.
 */
@Component
public class RefusalLog {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_KNOWN = 10_000;

    private final SecurityLog log;
    private final Cache<String, Boolean> said =
            Caffeine.newBuilder().expireAfterWrite(PAUSE).maximumSize(MOST_KNOWN).build();

    public RefusalLog(SecurityLog log) {
        this.log = log;
    }

    /** @param reason a fixed word, such as "slow-body" */
    public void refused(Network network, String reason) {
        if (said.asMap().putIfAbsent(reason + " " + network, true) == null) {
            log.record(SecurityEvent.REQUEST_REFUSED, "reason", reason, "of", network.text());
        }
    }
}
