package org.alteractions.journey.process.stuck;

import java.time.Instant;
import java.util.List;

/**
 * Stuck cases with one cause: forty missions behind one broken mail server are one line.
 *
 * @param since of the case that has been stuck for longest
 * @param cases longest first, never empty
 */
public record StuckGroup(StuckReason reason, StuckRule rule, Instant since, List<StuckCase> cases) {

    public StuckGroup {
        cases = List.copyOf(cases);
    }

    public int size() {
        return cases.size();
    }
}
