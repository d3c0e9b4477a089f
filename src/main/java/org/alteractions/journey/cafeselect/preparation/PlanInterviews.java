package org.alteractions.journey.cafeselect.preparation;

import java.util.Map;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Proposal;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.work.LongStep;
import org.alteractions.journey.process.work.LongSteps;
import org.springframework.stereotype.Component;

/** Plans the interviews with the available people and rooms, or finds that it is impossible. */
@ModelBean
@Component("planInterviews")
class PlanInterviews extends LongStep<Day, Proposal> {

    private final InterviewPlans plans;
    private final InterviewPlanner planner;

    PlanInterviews(LongSteps steps, InterviewPlans plans, InterviewPlanner planner) {
        super(steps);
        this.plans = plans;
        this.planner = planner;
    }

    @Override
    protected void begin(CaseReference reference) {
        plans.begin(SessionReference.of(reference));
    }

    @Override
    protected Day read(CaseReference reference) {
        return plans.day(SessionReference.of(reference));
    }

    @Override
    protected Proposal compute(Day day) {
        return planner.plan(day);
    }

    @Override
    protected Map<Variable, ?> keep(CaseReference reference, Proposal proposal) {
        return Map.of(Variable.PLAN_FEASIBLE, plans.keep(SessionReference.of(reference), proposal));
    }
}
