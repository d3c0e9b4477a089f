package org.alteractions.journey.team.review;

import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.team.TeamRefusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * State of the review of a season's teams: the displayed variant, and whether another is being built. Every change
 * creates a new version, so the second of two simultaneous changes is refused.
 *
 * @param progress of the build, in percent
 * @param problem  why the last build failed, with application numbers instead of names; null if it did not
 * @param variant  number of the variant that is displayed and finally kept; null before the first
 */
public record TeamReviewState(
        @Id SeasonReference season, @Version Integer version, State state, int progress, String problem,
        Integer variant) {

    public enum State {
        BUILDING("calcul en cours"),
        OPEN("à revoir"),
        /** What became of each team is decided one by one from here on. */
        SETTLED("revue terminée");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static TeamReviewState of(SeasonReference season) {
        return new TeamReviewState(season, null, State.OPEN, 0, null, null);
    }

    TeamReviewState building() {
        return new TeamReviewState(season, version, State.BUILDING, 0, null, variant);
    }

    TeamReviewState built(int number) {
        return new TeamReviewState(season, version, State.OPEN, 100, null, number);
    }

    /** The existing variant stays. */
    TeamReviewState impossible(String why) {
        return new TeamReviewState(season, version, State.OPEN, 100, why, variant);
    }

    TeamReviewState showing(int number) {
        return new TeamReviewState(season, version, open().state, progress, problem, number);
    }

    public TeamReviewState settled() {
        return new TeamReviewState(season, version, State.SETTLED, progress, open().problem, variant);
    }

    /** @throws Refusal if a build is running or the review has ended */
    TeamReviewState open() {
        if (state == State.BUILDING) {
            throw TeamRefusal.TEAMS_BEING_BUILT.of();
        }
        if (state == State.SETTLED) {
            throw TeamRefusal.REVIEW_CLOSED.of();
        }
        return this;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isBuilding() {
        return state == State.BUILDING;
    }
}
