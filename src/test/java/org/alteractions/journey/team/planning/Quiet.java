package org.alteractions.journey.team.planning;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Without the application's settings the search would tell of each of its runs. */
final class Quiet {

    private Quiet() {}

    static TeamBuilder builder(long seed) {
        ((Logger) LoggerFactory.getLogger("ai.timefold")).setLevel(Level.WARN);
        return new TeamBuilder(seed);
    }
}
