package org.alteractions.journey.mission.course;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "plan-kick-off": sets date and place of the first meeting. */
@Component
class PlanKickOffHandler implements TaskFormHandler {

    private final MissionService missions;

    PlanKickOffHandler(MissionService missions) {
        this.missions = missions;
    }

    @Override
    public String form() {
        return "plan-kick-off";
    }

    @Override
    public void record(Submission form) {
        missions.planKickOff(
                DossierReference.of(form.reference()), form.dateTime("kickOffAt"), form.text("kickOffPlace"));
    }
}
