package org.alteractions.journey.mission.course;

import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "hold-mid-term": how the mission stands half-way. */
@Component
class HoldMidTermHandler implements TaskFormHandler {

    private final MissionService missions;

    HoldMidTermHandler(MissionService missions) {
        this.missions = missions;
    }

    @Override
    public String form() {
        return "hold-mid-term";
    }

    @Override
    public void record(Submission form) {
        String dossier = form.reference();
        switch (form.text(Variable.MID_TERM_OUTCOME.key())) {
            case "onTrack" -> missions.midTermHeld(dossier, false);
            case "atRisk" -> missions.midTermHeld(dossier, true);
            case "missed" -> missions.midTermMissed(dossier, form.date("newMidTermDay"));
            default -> missions.stop(dossier, form.text("stopReason"));
        }
    }
}
