package org.alteractions.journey.review;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Cancels the review of a structure that withdrew after its mission. */
@ModelBean
@Component("cancelReview")
class CancelReview implements JavaDelegate {

    private final ReviewService reviews;

    CancelReview(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.cancel(DossierReference.of(execution.getProcessBusinessKey()));
    }
}
