package org.alteractions.journey.cafeselect.replanning;

import java.util.Map;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Replanned;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.work.LongStep;
import org.alteractions.journey.process.work.LongSteps;
import org.springframework.stereotype.Component;

/** Plans the rest of a day that does not go as published. A coordinator confirms the plan before mails are sent. */
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
    protected void begin(CaseReference reference) {
        changes.begin(SessionReference.of(reference));
    }

    @Override
    protected DayChanges.Rest read(CaseReference reference) {
        return changes.rest(SessionReference.of(reference));
    }

    @Override
    protected Replanned compute(DayChanges.Rest rest) {
        return planner.replan(rest.day(), rest.published(), rest.changes(), rest.now());
    }

    @Override
    protected boolean isOutdated(CaseReference reference, DayChanges.Rest rest) {
        return changes.isOutdated(SessionReference.of(reference), rest);
    }

    @Override
    protected Map<Variable, ?> keep(CaseReference reference, Replanned replanned) {
        changes.keep(SessionReference.of(reference), replanned);
        return Map.of();
    }
}
