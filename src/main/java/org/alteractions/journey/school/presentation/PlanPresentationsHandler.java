package org.alteractions.journey.school.presentation;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "plan-presentations": chooses the schools and dossiers of the season's presentations. */
@Component
class PlanPresentationsHandler implements TaskFormHandler {

    private final PresentationService service;

    PlanPresentationsHandler(PresentationService service) {
        this.service = service;
    }

    @Override
    public String form() {
        return "plan-presentations";
    }

    @Override
    public void record(Submission form) {
        service.choose(SeasonReference.of(form.reference()), form.choices("chosenSchools"),
                form.choices("presentedDossiers", DossierReference::of));
    }
}
