package org.alteractions.journey.restitution;

import java.util.Set;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.form.AnswerCorrector;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Corrects the day and the summary of a restitution. */
@Component
class RestitutionCorrection implements AnswerCorrector {

    private final RestitutionService restitutions;

    RestitutionCorrection(RestitutionService restitutions) {
        this.restitutions = restitutions;
    }

    @Override
    public String form() {
        return "record-restitution";
    }

    @Override
    public Set<String> keys() {
        return Set.of("heldOn", "restitutionSummary");
    }

    @Override
    public void correct(Submission corrected) {
        restitutions.correct(
                DossierReference.of(corrected.reference()), corrected.date("heldOn"),
                corrected.text("restitutionSummary"));
    }
}
