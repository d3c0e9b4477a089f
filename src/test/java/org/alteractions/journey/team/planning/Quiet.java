package org.alteractions.journey.team.planning;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Creates team builders and silences Timefold's log, as the application's settings do in production. */
final class Quiet {

    private Quiet() {}

    static TeamBuilder builder(long seed) {
        ((Logger) LoggerFactory.getLogger("ai.timefold")).setLevel(Level.WARN);
        return new TeamBuilder(seed);
    }
}
