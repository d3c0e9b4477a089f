package org.alteractions.journey.team.planning;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.MissionChoice.Choice;
import org.alteractions.journey.team.planning.pool.Candidate;
import org.alteractions.journey.team.planning.pool.Mission;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.planning.pool.Problem;

/** Plans the teams of a pool. The same pool and seed always give the same plan. */
public final class TeamBuilder {

    public static final int SMALLEST = 3;
    public static final int USUAL = 4;
    public static final int LARGEST = 5;

    private final long seed;

    public TeamBuilder(long seed) {
        this.seed = seed;
    }

    public Plan build(Pool pool) {
        return build(pool, done -> { });
    }

    /** @param progress receives the share of the work that is done, from 0 to 1, on the caller's thread */
    public Plan build(Pool pool, DoubleConsumer progress) {
        List<Problem> notices = InputCheck.notices(pool);
        List<Problem> problems = InputCheck.of(pool);
        if (!problems.isEmpty()) {
            return Plan.impossible(problems, notices);
        }
        Puzzle puzzle = new Puzzle(pool);
        Choice choice = MissionChoice.of(puzzle);
        if (choice.draft() == null) {
            return Plan.impossible(List.of(Contradiction.of(pool, choice.sure())), notices);
        }
        Draft draft = choice.draft();
        if (!choice.missions().isEmpty()) {
            draft.fill(choice.missions());
            draft = new Search(choice.missions(), seed, progress).improve(draft);
        }
        return new Outcome(draft, choice.missions()).plan(notices);
    }

    /** @return why the pins of a pool cannot be kept; empty if they can, or if nothing is proved */
    public static List<Problem> problems(Pool pool) {
        List<Problem> problems = InputCheck.of(pool);
        if (!problems.isEmpty()) {
            return problems;
        }
        Choice wanted = MissionChoice.wanted(new Puzzle(pool));
        return wanted.draft() == null && wanted.sure() ? List.of(Contradiction.of(pool, true)) : List.of();
    }

    /** @return score of a team that staff put together from students and a mission of the pool */
    public static TeamScore score(Pool pool, DossierReference mission, List<ApplicationNumber> members) {
        Index<ApplicationNumber> students =
                new Index<>(pool.candidates().stream().map(Candidate::application).toList());
        Index<DossierReference> missions = new Index<>(pool.missions().stream().map(Mission::dossier).toList());
        int[] team = members.stream().mapToInt(students::of).toArray();
        return Assessment.of(new Puzzle(pool), team, team.length, missions.of(mission));
    }
}
