package org.alteractions.journey.team.review;

import org.alteractions.journey.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The teams of a season while people review them: which variant they look at, and whether another is being built. Each
 * change of anything on the desk makes a new version of it, so that of two people at once one is told.
 *
 * @param progress hundredths of the building that are done
 * @param problem  why no teams could be built last time, students by number; null otherwise
 * @param variant  number of the one that is shown, and kept in the end; null before the first
 */
public record TeamDesk(@Id String season, @Version Integer version, State state, int progress, String problem, Integer variant) {

    public enum State {
        BUILDING,
        OPEN,
        /** What became of each team is decided one by one from here on. */
        SETTLED
    }

    static TeamDesk of(String season) {
        return new TeamDesk(season, null, State.OPEN, 0, null, null);
    }

    TeamDesk building() {
        return new TeamDesk(season, version, State.BUILDING, 0, null, variant);
    }

    TeamDesk built(int number) {
        return new TeamDesk(season, version, State.OPEN, 100, null, number);
    }

    /** What there was stays. */
    TeamDesk impossible(String why) {
        return new TeamDesk(season, version, State.OPEN, 100, why, variant);
    }

    TeamDesk showing(int number) {
        return new TeamDesk(season, version, open().state, progress, problem, number);
    }

    public TeamDesk settled() {
        return new TeamDesk(season, version, State.SETTLED, progress, open().problem, variant);
    }

    /** @throws Refusal where a planner is at work, or the teams are no longer under review */
    TeamDesk open() {
        if (state == State.BUILDING) {
            throw new Refusal("un calcul est en cours : attendez son résultat.");
        }
        if (state == State.SETTLED) {
            throw new Refusal("la revue de ces équipes est terminée : elles ne changent plus ici.");
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
