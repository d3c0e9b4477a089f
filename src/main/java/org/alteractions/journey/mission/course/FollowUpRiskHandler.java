package org.alteractions.journey.mission.course;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "follow-up-risk": records what became of a mission that was at risk at mid-term. */
@Component
class FollowUpRiskHandler implements TaskFormHandler {

    private final MissionService missions;

    FollowUpRiskHandler(MissionService missions) {
        this.missions = missions;
    }

    @Override
    public String form() {
        return "follow-up-risk";
    }

    @Override
    public void record(Submission form) {
        DossierReference dossier = DossierReference.of(form.reference());
        switch (form.decision(Variable.RISK_OUTCOME.key(), RiskOutcome.class)) {
            case OVER -> missions.riskFollowedUp(dossier, false);
            case STILL_AT_RISK -> missions.riskFollowedUp(dossier, true);
            case STOP_MISSION -> missions.stop(dossier, form.text("stopReason"));
        }
    }
}
