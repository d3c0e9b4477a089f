package org.alteractions.journey.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param perNetwork         open connections of one network; a trusted proxy is not counted
 * @param requestsPerNetwork requests of one network that hold a thread at the same time
 * @param headerDeadline     from the first byte of a request to the end of its headers
 */
@ConfigurationProperties("journey.connections")
record ConnectionSettings(int perNetwork, int requestsPerNetwork, Duration headerDeadline) {}
