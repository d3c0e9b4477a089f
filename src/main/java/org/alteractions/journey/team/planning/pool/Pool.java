package org.alteractions.journey.team.planning.pool;

import java.util.List;

/**
 * The missions, students and coaches from which teams are formed, and the pins.
 *
 * @param missions in the order in which they are served
 */
public record Pool(List<Mission> missions, List<Candidate> candidates, List<Guide> guides, Pins pins) {

    public Pool {
        missions = List.copyOf(missions);
        candidates = List.copyOf(candidates);
        guides = List.copyOf(guides);
    }

    public Pool(List<Mission> missions, List<Candidate> candidates, List<Guide> guides) {
        this(missions, candidates, guides, Pins.none());
    }

    public Pool withPins(Pins others) {
        return new Pool(missions, candidates, guides, others);
    }
}
