package org.alteractions.journey.restitution;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "decide-restitution": decides what happens if a structure does not attend. */
@Component
class DecideRestitutionHandler implements TaskFormHandler {

    private final RestitutionService restitutions;

    DecideRestitutionHandler(RestitutionService restitutions) {
        this.restitutions = restitutions;
    }

    @Override
    public String form() {
        return "decide-restitution";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.RESTITUTION_DECISION.key(), RestitutionDecision.class)) {
            case CLOSE -> restitutions.giveUp(DossierReference.of(form.reference()));
            case RESCHEDULE -> { }
        }
    }
}
