package org.alteractions.journey.process.stuck;

import java.time.Instant;
import java.util.List;

/** Finds stuck cases of some reasons, in a constant number of statements, and changes nothing. */
public interface StuckFinder {

    List<StuckCase> find(StuckScope scope, Instant now);
}
