package org.alteractions.journey.connection;

import java.time.Duration;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Limits for connections.
 *
 * @param perNetwork         open connections of one network; trusted proxies are not counted
 * @param requestsPerNetwork requests of one network that hold a thread at the same time
 * @param headerDeadline     from the first byte of a request to the end of its headers
 */
@ConfigurationProperties("journey.connections")
record ConnectionSettings(int perNetwork, int requestsPerNetwork, Duration headerDeadline) {

    ConnectionSettings {
        SettingRule.atLeast(1, "connections.per-network", perNetwork);
        SettingRule.atLeast(1, "connections.requests-per-network", requestsPerNetwork);
        SettingRule.positive("connections.header-deadline", headerDeadline);
    }
}
