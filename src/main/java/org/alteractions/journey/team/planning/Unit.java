package org.alteractions.journey.team.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** Planning entity of the search: students who stay together, and their mission. */
@PlanningEntity
public class Unit {

    @PlanningId
    private int number;

    @PlanningPin
    private boolean pinned;

    @PlanningVariable(allowsUnassigned = true)
    private Integer mission;

    /** Timefold needs this constructor for its copies. */
    Unit() {}

    Unit(int number, boolean pinned, int mission) {
        this.number = number;
        this.pinned = pinned;
        this.mission = mission == Puzzle.NONE ? null : mission;
    }

    int number() {
        return number;
    }

    boolean pinned() {
        return pinned;
    }

    void send(Integer where) {
        mission = where;
    }

    Integer mission() {
        return mission;
    }
}
