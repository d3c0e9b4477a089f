package org.alteractions.journey.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Page "give-feedback": a member of the mission gives feedback; the last answer counts. */
@Component
class GiveFeedbackParticipantForm implements ParticipantForm {

    private final FeedbackService feedback;
    private final MissionParties parties;

    GiveFeedbackParticipantForm(FeedbackService feedback, MissionParties parties) {
        this.feedback = feedback;
        this.parties = parties;
    }

    @Override
    public String purpose() {
        return "give-feedback";
    }

    @Override
    public boolean accompanies(ParticipantVisit visit) {
        return feedback.awaits(DossierReference.of(visit.reference()))
                && parties.find(DossierReference.of(visit.reference()), visit.person().id()).isPresent();
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return AnswerRoute.startIf(accompanies(visit), "give-feedback");
    }

    /** The reader's earlier feedback. */
    @Override
    public Map<String, Object> shown(ParticipantVisit visit) {
        Map<String, Object> shown = new HashMap<>();
        party(visit).flatMap(party -> feedback.of(DossierReference.of(visit.reference()), party.key()))
                .ifPresent(told -> {
            shown.put("feedbackRating", Submission.value(told.rating()));
            shown.put("feedbackRecommends", Submission.value(told.recommends()));
            shown.put("feedbackLiked", told.liked());
            shown.put("feedbackImprove", told.improve());
        });
        return shown;
    }

    @Override
    public Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> answers) {
        return Map.of("chapter", visit.chapter().value(), "feedbackParty", party(visit).orElseThrow().option().value());
    }

    private Optional<MissionParties.Party> party(ParticipantVisit visit) {
        return parties.find(DossierReference.of(visit.reference()), visit.person().id());
    }
}
