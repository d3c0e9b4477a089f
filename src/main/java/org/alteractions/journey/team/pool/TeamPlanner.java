package org.alteractions.journey.team.pool;

import java.util.function.DoubleConsumer;
import org.alteractions.journey.team.planning.Plan;
import org.alteractions.journey.team.planning.TeamBuilder;
import org.alteractions.journey.team.planning.pool.Pool;
import org.springframework.stereotype.Component;

/**
 * Proposes teams for a pool. Staff change and confirm the proposal, and the domain validates each team. Planning can
 * take a minute for hundreds of students.
 */
@Component
public class TeamPlanner {

    /** Any will do; always the same, so that asking again changes nothing by itself. */
    private static final long SEED = 2026;

    private final TeamBuilder builder = new TeamBuilder(SEED);

    public Plan plan(Pool pool) {
        return builder.build(pool);
    }

    /** @param progress receives the share of the work that is done, from 0 to 1 */
    public Plan plan(Pool pool, DoubleConsumer progress) {
        return builder.build(pool, progress);
    }
}
