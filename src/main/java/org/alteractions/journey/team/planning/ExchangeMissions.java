package org.alteractions.journey.team.planning;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.Collection;
import java.util.List;

/** Move that exchanges the missions of two teams. Pinned students stay. */
final class ExchangeMissions extends AbstractMove<Sheet> {

    private final Integer one;
    private final Integer other;

    ExchangeMissions(Integer one, Integer other) {
        this.one = one;
        this.other = other;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Sheet> director) {
        return !one.equals(other);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Sheet> director) {
        for (Unit unit : director.getWorkingSolution().units()) {
            if (!unit.pinned() && (one.equals(unit.mission()) || other.equals(unit.mission()))) {
                director.beforeVariableChanged(unit, "mission");
                unit.send(one.equals(unit.mission()) ? other : one);
                director.afterVariableChanged(unit, "mission");
            }
        }
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return List.of();
    }

    @Override
    public Collection<?> getPlanningValues() {
        return List.of(one, other);
    }

    @Override
    public String toString() {
        return one + " <-> " + other;
    }
}
