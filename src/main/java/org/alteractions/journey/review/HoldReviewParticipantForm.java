package org.alteractions.journey.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.ModelStep;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.restitution.Restitution;
import org.alteractions.journey.restitution.RestitutionRepository;
import org.springframework.stereotype.Component;

/** Page "hold-review": the structure gives the status of each recommendation a year later. */
@Component
class HoldReviewParticipantForm implements ParticipantForm {

    private static final Sentence SILENT = new Sentence(
            "Sans réponse à temps, l'antenne décide de la suite. Si vous souhaitez faire ce bilan, écrivez-lui.",
            "As no answer came in time, the chapter decides what comes next. If you wish to do this review, write to"
                    + " it.");

    private final RestitutionRepository restitutions;
    private final ReviewRepository reviews;

    HoldReviewParticipantForm(RestitutionRepository restitutions, ReviewRepository reviews) {
        this.restitutions = restitutions;
        this.reviews = reviews;
    }

    @Override
    public String purpose() {
        return "hold-review";
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return AnswerRoute.task(visit.reference(), ModelStep.HOLD_REVIEW);
    }

    /** Wording of each recommendation; empty for missing ones, whose questions are left out. */
    @Override
    public Map<String, Object> shown(ParticipantVisit visit) {
        Map<String, Object> shown = new HashMap<>();
        IntStream.rangeClosed(1, Restitution.MOST_RECOMMENDATIONS).forEach(item -> shown.put(key(item), ""));
        restitutions.get(DossierReference.of(visit.reference())).recommendations()
                .forEach(made -> shown.put(key(made.item()), made.wording()));
        return shown;
    }

    @Override
    public Optional<Sentence> ended(ParticipantVisit visit) {
        return reviews.findById(DossierReference.of(visit.reference()))
                .filter(review -> review.state() == Review.State.WAITING)
                .map(review -> SILENT);
    }

    @Override
    public Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> answers) {
        return Map.of(Variable.REVIEW_OUTCOME.key(), Submission.value(ReviewOutcome.REVIEWED));
    }

    private static String key(int item) {
        return "recommendationText" + item;
    }
}
