package org.alteractions.journey.school.presentation;

import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "plan-presentations": at which schools the season is presented, and which dossiers. */
@Component
class PlanPresentationsHandler implements TaskFormHandler {

    private final PresentationDesk desk;

    PlanPresentationsHandler(PresentationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String form() {
        return "plan-presentations";
    }

    @Override
    public void record(Submission form) {
        desk.choose(form.reference(), form.choices("chosenSchools"), form.choices("presentedDossiers"));
    }
}
