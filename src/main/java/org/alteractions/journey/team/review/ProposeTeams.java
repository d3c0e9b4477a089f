package org.alteractions.journey.team.review;

import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.work.LongStep;
import org.alteractions.journey.process.work.LongSteps;
import org.alteractions.journey.team.planning.Plan;
import org.alteractions.journey.team.pool.TeamPlanner;
import org.springframework.stereotype.Component;

/**
 * Builds the teams of a season, or finds that this is impossible. Staff review the teams before participants are
 * informed.
 */
@ModelBean
@Component("proposeTeams")
class ProposeTeams extends LongStep<TeamReview.Work, Plan> {

    private final TeamReview review;
    private final TeamPlanner planner;

    ProposeTeams(LongSteps steps, TeamReview review, TeamPlanner planner) {
        super(steps);
        this.review = review;
        this.planner = planner;
    }

    @Override
    protected void begin(CaseReference reference) {
        review.begin(SeasonReference.of(reference));
    }

    @Override
    protected TeamReview.Work read(CaseReference reference) {
        return review.work(SeasonReference.of(reference));
    }

    @Override
    protected Plan compute(TeamReview.Work work) {
        return planner.plan(work.pool(), review.progress(work.season()));
    }

    @Override
    protected Map<Variable, ?> keep(CaseReference reference, Plan plan) {
        return Map.of(Variable.TEAMS_TO_REVIEW, review.keep(SeasonReference.of(reference), plan));
    }
}
