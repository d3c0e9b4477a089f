package org.alteractions.journey.connection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.alteractions.journey.security.Network;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.stereotype.Component;

/** One line a minute for each network and reason: an attack must not fill the disk. */
@Component
class RefusalLog {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_KNOWN = 10_000;

    private final SecurityLog log;
    private final Cache<String, Boolean> said =
            Caffeine.newBuilder().expireAfterWrite(PAUSE).maximumSize(MOST_KNOWN).build();

    RefusalLog(SecurityLog log) {
        this.log = log;
    }

    void refused(Network network, String reason) {
        if (said.asMap().putIfAbsent(reason + " " + network, true) == null) {
            log.record(SecurityEvent.REQUEST_REFUSED, "reason", reason, "of", network.text());
        }
    }
}
