package org.alteractions.journey.review;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts the review as a separate process, so that the journey process can end. */
@ModelBean
@Component("startOneYearReview")
class StartOneYearReview implements JavaDelegate {

    private final ReviewService reviews;

    StartOneYearReview(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.start(DossierReference.of(execution.getProcessBusinessKey()));
    }
}
