package org.alteractions.journey.mission.course;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "hold-mid-term": records the state of the mission at mid-term. */
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
        DossierReference dossier = DossierReference.of(form.reference());
        switch (form.decision(Variable.MID_TERM_OUTCOME.key(), MidTermOutcome.class)) {
            case ON_TRACK -> missions.midTermHeld(dossier, false);
            case AT_RISK -> missions.midTermHeld(dossier, true);
            case MISSED -> missions.midTermMissed(dossier, form.date("newMidTermDay"));
            case STOP_MISSION -> missions.stop(dossier, form.text("stopReason"));
        }
    }
}
