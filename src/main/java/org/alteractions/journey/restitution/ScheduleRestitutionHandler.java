package org.alteractions.journey.restitution;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "schedule-restitution": sets date and place of the restitution. */
@Component
class ScheduleRestitutionHandler implements TaskFormHandler {

    private final RestitutionService restitutions;

    ScheduleRestitutionHandler(RestitutionService restitutions) {
        this.restitutions = restitutions;
    }

    @Override
    public String form() {
        return "schedule-restitution";
    }

    @Override
    public void record(Submission form) {
        restitutions.schedule(
                DossierReference.of(form.reference()), form.dateTime("restitutionAt"), form.text("restitutionPlace"));
    }
}
