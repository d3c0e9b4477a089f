package org.alteractions.journey.review;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.alteractions.journey.restitution.Recommendation;
import org.alteractions.journey.restitution.Restitution;
import org.springframework.stereotype.Component;

/** Task form "hold-review": records the status of each recommendation a year later. */
@Component
class HoldReviewHandler implements TaskFormHandler {

    private final ReviewService reviews;

    HoldReviewHandler(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public String form() {
        return "hold-review";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.REVIEW_OUTCOME.key(), ReviewOutcome.class)) {
            case REVIEWED -> reviews.hold(DossierReference.of(form.reference()), followed(form));
            case STRUCTURE_GONE -> reviews.structureGone(DossierReference.of(form.reference()));
        }
    }

    private static Map<Integer, Restitution.Followed> followed(Submission form) {
        return IntStream.rangeClosed(1, Restitution.MOST_RECOMMENDATIONS)
                .boxed()
                .collect(Collectors.toMap(item -> item, item -> new Restitution.Followed(
                        form.choice("recommendationStatus" + item, Recommendation.Status.class),
                        form.text("recommendationReason" + item),
                        form.text("recommendationResult" + item))));
    }
}
