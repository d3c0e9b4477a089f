package org.alteractions.journey.team.planning.pool;

import java.util.Set;

/**
 * A coach with free places for teams.
 *
 * @param coach     id
 * @param company   the coach's employer; may be null
 * @param conflicts sponsors with which the coach has declared a conflict of interest
 * @param places    how many more teams the coach can take
 */
public record Guide(Long coach, String company, Set<String> conflicts, int places) {

    public Guide {
        conflicts = Set.copyOf(conflicts);
    }

    public Guide(Long coach, int places) {
        this(coach, null, Set.of(), places);
    }

    public boolean mayGuide(Mission mission) {
        return mission.sponsor() == null || !conflicts.contains(mission.sponsor());
    }
}
