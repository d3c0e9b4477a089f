package org.alteractions.journey.team.pool;

import java.util.function.DoubleConsumer;
import org.alteractions.journey.team.planning.Plan;
import org.alteractions.journey.team.planning.TeamBuilder;
import org.alteractions.journey.team.planning.pool.Pool;
import org.springframework.stereotype.Component;

/**
 * Proposes who works with whom on what. A proposal only: people change and confirm it, and the domain has the last word
 * on each team. It may take a minute for hundreds of students.
 */
@Component
public class TeamPlanner {

    /** Any will do; always the same, so that asking again changes nothing by itself. */
    private static final long SEED = 2026;

    private final TeamBuilder builder = new TeamBuilder(SEED);

    public Plan plan(Pool pool) {
        return builder.build(pool);
    }

    /** @param progress is told the share of the work that is done */
    public Plan plan(Pool pool, DoubleConsumer progress) {
        return builder.build(pool, progress);
    }
}
