package org.alteractions.journey.connection;

import java.time.Duration;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What may be on its way at the same time.
 *
 * @param atOnce         bodies; each holds a connection, and no thread
 * @param perNetwork     of these, of one network; a trusted proxy is not counted
 * @param chunked        bodies in chunks; each holds a thread
 * @param deadline       for the whole body, plus the time that its bytes so far take at the slowest rate
 * @param slowestRate    in bytes per second
 * @param largest        beyond it a body is read and thrown away, and the request refused
 * @param largestIgnored beyond it a body is not even read
 * @param onDisk         all bodies together that are too large for memory
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
        SettingRule.require(slowestRate != null && slowestRate.toBytes() > 0, "connections.bodies.slowest-rate", slowestRate,
                "has to be more than zero");
    }

    /** How long a body may take of which this much is there. */
    Duration deadlineAfter(long bytes) {
        return deadline.plusMillis(bytes * 1000 / slowestRate.toBytes());
    }
}
