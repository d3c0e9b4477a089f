package org.alteractions.journey.team.confirmation;

import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.alteractions.journey.team.review.TeamReviewFormValues;
import org.springframework.stereotype.Component;

/** Task form "review-teams": confirms the reviewed teams at once, or opens a task for each team. */
@Component
class ReviewTeamsHandler implements TaskFormHandler {

    private final ReviewedTeams reviewed;

    ReviewTeamsHandler(ReviewedTeams reviewed) {
        this.reviewed = reviewed;
    }

    @Override
    public String form() {
        return "review-teams";
    }

    @Override
    public void record(Submission form) {
        SeasonReference season = SeasonReference.of(form.reference());
        String chosen = form.text("reviewedVariant");
        if (chosen != null) {
            reviewed.keep(season, TeamReviewFormValues.variantOf(chosen));
        }
        switch (form.decision(Variable.TEAM_REVIEW_DECISION.key(), TeamReviewDecision.class)) {
            case ALL -> reviewed.confirmAll(season);
            case ONE_BY_ONE -> reviewed.toConfirm(season);
        }
    }
}
