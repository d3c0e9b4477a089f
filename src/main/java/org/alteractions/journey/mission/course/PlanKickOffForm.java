package org.alteractions.journey.mission.course;

import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormRecorder;
import org.springframework.stereotype.Component;

/** Task form "plan-kick-off": when and where everybody meets for the first time. */
@Component
class PlanKickOffForm implements TaskFormRecorder {

    private final MissionDesk missions;

    PlanKickOffForm(MissionDesk missions) {
        this.missions = missions;
    }

    @Override
    public String form() {
        return "plan-kick-off";
    }

    @Override
    public void record(Submission form) {
        missions.planKickOff(form.reference(), form.dateTime("kickOffAt"), form.text("kickOffPlace"));
    }
}
