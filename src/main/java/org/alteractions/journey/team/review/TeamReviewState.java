package org.alteractions.journey.team.review;

import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.team.TeamRefusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The teams of a season while people review them: which variant they look at, and whether another is being built. Each
 * change makes a new version, so that of two people at once the second is refused.
 *
 * @param progress hundredths of the building that are done
 * @param problem  why no teams could be built last time, students by number; null otherwise
 * @param variant  number of the one that is shown, and kept in the end; null before the first
 */
public record TeamReviewState(
        @Id SeasonReference season, @Version Integer version, State state, int progress, String problem,
        Integer variant) {

    public enum State {
        BUILDING,
        OPEN,
        /** What became of each team is decided one by one from here on. */
        SETTLED
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

    /** What there was stays. */
    TeamReviewState impossible(String why) {
        return new TeamReviewState(season, version, State.OPEN, 100, why, variant);
    }

    TeamReviewState showing(int number) {
        return new TeamReviewState(season, version, open().state, progress, problem, number);
    }

    public TeamReviewState settled() {
        return new TeamReviewState(season, version, State.SETTLED, progress, open().problem, variant);
    }

    /** @throws Refusal where a planner is at work, or the teams are no longer under review */
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
