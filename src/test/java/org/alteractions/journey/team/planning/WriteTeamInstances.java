package org.alteractions.journey.team.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.planning.pool.Pools;
import org.junit.jupiter.api.Test;

/**
 * Writes the benchmark's pools once: <code>mvn test -Dtest=WriteTeamInstances</code>. It is not a test and does not run
 * with the tests. The seeds are fixed. {@link Exact} proves the optimum independently of the planner.
 */
class WriteTeamInstances {

    private static final Path FOLDER = Path.of("src/test/resources/benchmark/teams");

    @Test
    void write() throws IOException {
        small("01-season-12x3", Pools.season(101, 12, 3, 3));
        small("02-spring-16x4", Pools.spring(102, 16, 4, 4));
        small("03-season-20x5", Pools.season(103, 20, 5, 4));
        small("04-spring-24x6", Pools.spring(104, 24, 6, 5));
        small("05-too-many-28x5", Pools.season(105, 28, 5, 5));
        small("06-spring-28x7", Pools.spring(106, 28, 7, 6));
        small("07-season-30x7", Pools.season(107, 30, 7, 7));
        small("08-spring-32x8", Pools.spring(108, 32, 8, 8));
        small("09-season-34x9", Pools.season(109, 34, 9, 7));
        small("10-spring-36x9", Pools.spring(110, 36, 9, 8));
        small("11-season-38x9", Pools.season(111, 38, 9, 9));
        small("12-spring-40x10", Pools.spring(112, 40, 10, 9));
        small("13-season-40x10", Pools.season(113, 40, 10, 9));
        small("14-many-missions-40x12", Pools.season(114, 40, 12, 10));
        large("15-season-400x100", Pools.season(400, 400, 100, 80));
        large("16-spring-400x100", Pools.spring(401, 400, 100, 80));
    }

    private static void large(String file, Pool pool) throws IOException {
        new TeamInstance("nobody knows the optimum", null, 60.0, pool).write(FOLDER.resolve(file + ".json"));
    }

    private static void small(String file, Pool pool) throws IOException {
        Plan plan = Quiet.builder(1).build(pool);
        long optimum = Exact.cost(pool, plan, plan.cost());
        assertThat(optimum).as(file).isNotNegative();
        new TeamInstance("proved optimum", optimum, 10.0, pool).write(FOLDER.resolve(file + ".json"));
    }
}
