package org.alteractions.journey.review;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "give-feedback": records the feedback of a member of a mission, by link or by phone. */
@Component
class GiveFeedbackHandler implements StartFormHandler {

    private final FeedbackService feedback;
    private final MissionParties parties;

    GiveFeedbackHandler(FeedbackService feedback, MissionParties parties) {
        this.feedback = feedback;
        this.parties = parties;
    }

    @Override
    public String form() {
        return "give-feedback";
    }

    @Override
    public CaseReference open(Submission form) {
        MissionParties.Party party = parties.chosen(
                "feedbackParty", form.text("feedbackParty"), form.chapter());
        feedback.note(party, new Feedback.Opinion(
                form.choice("feedbackRating", Feedback.Rating.class),
                form.choice("feedbackRecommends", Feedback.Recommends.class),
                form.text("feedbackLiked"),
                form.text("feedbackImprove")));
        return party.dossier();
    }
}
