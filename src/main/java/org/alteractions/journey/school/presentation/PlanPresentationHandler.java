package org.alteractions.journey.school.presentation;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "plan-presentation": sets date and place, or gives the presentation up. */
@Component
class PlanPresentationHandler implements TaskFormHandler {

    private final PresentationService service;

    PlanPresentationHandler(PresentationService service) {
        this.service = service;
    }

    @Override
    public String form() {
        return "plan-presentation";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.PRESENTATION_PLAN.key(), PresentationPlan.class)) {
            case PLAN -> service.plan(PresentationReference.of(form.reference()), form.dateTime("presentationAt"),
                    form.text("presentationRoom"),
                    form.choices("presentedDossiers", DossierReference::of));
            case GIVE_UP -> service.cancel(PresentationReference.of(form.reference()));
        }
    }
}
