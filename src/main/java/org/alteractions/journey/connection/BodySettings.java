package org.alteractions.journey.connection;

import java.time.Duration;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Limits for request bodies in transit.
 *
 * @param atOnce         bodies at the same time; each holds a connection, but no thread
 * @param perNetwork     bodies of one network at the same time; trusted proxies are not counted
 * @param chunked        chunked bodies at the same time; each holds a thread
 * @param deadline       for the whole body, plus the time that the received bytes take at the slowest rate
 * @param slowestRate    in bytes per second
 * @param largest        larger bodies are read and discarded, and the request is refused
 * @param largestIgnored larger bodies are not even read
 * @param onDisk         total size of all bodies on disk, which are too large for memory
 */
@ConfigurationProperties("journey.connections.bodies")
record BodySettings(
        int atOnce,
        int perNetwork,
        int chunked,
        Duration deadline,
        DataSize slowestRate,
        DataSize largest,
        DataSize largestIgnored,
        DataSize onDisk) {

    BodySettings {
        SettingRule.atLeast(1, "connections.bodies.at-once", atOnce);
        SettingRule.positive("connections.bodies.deadline", deadline);
        SettingRule.require(slowestRate != null && slowestRate.toBytes() > 0, "connections.bodies.slowest-rate",
                slowestRate, "has to be more than zero");
    }

    /** Deadline of a body, from its start, once this many bytes have arrived. */
    Duration deadlineAfter(long bytes) {
        return deadline.plusMillis(bytes * 1000 / slowestRate.toBytes());
    }
}
