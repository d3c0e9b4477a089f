package org.alteractions.journey.review;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "decide-silent-structure": decides about a structure that does not answer a year later. */
@Component
class DecideSilentStructureHandler implements TaskFormHandler {

    private final ReviewService reviews;

    DecideSilentStructureHandler(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public String form() {
        return "decide-silent-structure";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.SILENT_STRUCTURE_DECISION.key(), SilentStructureDecision.class)) {
            case CLOSE -> reviews.unreachable(DossierReference.of(form.reference()));
            case ASK_AGAIN -> { }
        }
    }
}
