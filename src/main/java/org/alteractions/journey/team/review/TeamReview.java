package org.alteractions.journey.team.review;

import java.time.Clock;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.team.TeamRefusal;
import org.alteractions.journey.team.planning.Plan;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.pool.TeamPools;
import org.alteractions.journey.team.wishes.VariantWords;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The review of a season's teams, from the first proposal until staff accept a variant. */
@Component
public class TeamReview {

    private final TeamReviewStateRepository states;
    private final TeamVariantRepository variants;
    private final TeamPools pools;
    private final VariantWords words;
    private final Journal journal;
    private final Clock clock;

    TeamReview(
            TeamReviewStateRepository states,
            TeamVariantRepository variants,
            TeamPools pools,
            VariantWords words,
            Journal journal,
            Clock clock) {
        this.states = states;
        this.variants = variants;
        this.pools = pools;
        this.words = words;
        this.journal = journal;
        this.clock = clock;
    }

    /** Input of a build. */
    record Work(SeasonReference season, Pool pool) {}

    void begin(SeasonReference season) {
        states.save(states.findById(season).orElseGet(() -> TeamReviewState.of(season)).building());
        journal.record(season, JournalEvent.TEAMS_BEING_BUILT);
    }

    Work work(SeasonReference season) {
        return new Work(season, pools.of(season));
    }

    /** Saves the progress in the database at once, since staff watch it on the page. */
    DoubleConsumer progress(SeasonReference season) {
        return new DoubleConsumer() {

            private int told;

            @Override
            public void accept(double done) {
                int hundredths = (int) (100 * done);
                if (hundredths > told) {
                    told = hundredths;
                    states.progress(season, hundredths);
                }
            }
        };
    }

    /**
     * Saves the result of a build.
     *
     * @return whether there is anything to review: a dossier that waits for a team
     */
    boolean keep(SeasonReference season, Plan plan) {
        TeamReviewState reviewState = states.get(season);
        if (plan.feasible()) {
            int number = variants.countBySeason(season) + 1;
            variants.save(TeamVariant.built(season, number, plan, clock.instant()));
            states.save(reviewState.built(number));
            journal.record(season, JournalEvent.TEAMS_PROPOSED, Integer.toString(number));
        } else {
            states.save(reviewState.impossible(words.numbered().say(plan.problems())));
            journal.record(season, JournalEvent.TEAMS_IMPOSSIBLE);
        }
        return !plan.feasible() || !plan.teams().isEmpty() || !plan.missionsLeft().isEmpty();
    }

    /** Displays another variant. It is the one that is kept unless staff choose again. */
    @Transactional
    public void choose(SeasonReference season, int seen, int number) {
        TeamReviewState reviewState = take(season, seen);
        variants.findBySeasonAndNumber(season, number)
                .orElseThrow(TeamRefusal.VARIANT_UNKNOWN::of);
        states.save(reviewState.showing(number));
        journal.record(season, JournalEvent.TEAM_VARIANT_CHOSEN, Integer.toString(number));
    }

    /**
     * Locks the review for a change. A second editor waits for the first transaction and then gets a refusal.
     *
     * @param seen version that the editor saw
     * @throws OptimisticLockingFailureException if the review has changed since
     */
    TeamReviewState take(SeasonReference season, int seen) {
        TeamReviewState reviewState = states.get(season);
        if (reviewState.version() != seen) {
            throw new OptimisticLockingFailureException("Team desk of " + season + " has changed");
        }
        return states.save(reviewState.open());
    }

    /** The displayed variant. */
    public Optional<TeamVariant> shown(TeamReviewState reviewState) {
        return Optional.ofNullable(reviewState.variant())
                .flatMap(number -> variants.findBySeasonAndNumber(reviewState.season(), number));
    }
}
