package org.alteractions.journey.cafeselect.replanning;

import java.util.Map;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Replanned;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.work.LongStep;
import org.alteractions.journey.process.work.LongSteps;
import org.springframework.stereotype.Component;

/** Plans the rest of a day that does not go as published; somebody confirms it before anybody is told. */
@ModelBean
@Component("replanInterviews")
class ReplanInterviews extends LongStep<DayChanges.Rest, Replanned> {

    private final DayChanges changes;
    private final InterviewPlanner planner;

    ReplanInterviews(LongSteps steps, DayChanges changes, InterviewPlanner planner) {
        super(steps);
        this.changes = changes;
        this.planner = planner;
    }

    @Override
    protected void begin(String reference) {
        changes.begin(reference);
    }

    @Override
    protected DayChanges.Rest read(String reference) {
        return changes.rest(reference);
    }

    @Override
    protected Replanned compute(DayChanges.Rest rest) {
        return planner.replan(rest.day(), rest.published(), rest.changes(), rest.now());
    }

    @Override
    protected boolean isOutdated(String reference, DayChanges.Rest rest) {
        return changes.isOutdated(reference, rest);
    }

    @Override
    protected Map<Variable, ?> keep(String reference, Replanned replanned) {
        changes.keep(reference, replanned);
        return Map.of();
    }
}
