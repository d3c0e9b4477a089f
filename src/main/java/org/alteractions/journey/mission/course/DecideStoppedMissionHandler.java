package org.alteractions.journey.mission.course;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.team.TeamChanges;
import org.springframework.stereotype.Component;

/** Task form "decide-stopped-mission": after its mission was stopped, a dossier waits for another team or is closed. */
@Component
class DecideStoppedMissionHandler implements TaskFormHandler {

    private final DossierRegister dossiers;
    private final TeamChanges teams;

    DecideStoppedMissionHandler(DossierRegister dossiers, TeamChanges teams) {
        this.dossiers = dossiers;
        this.teams = teams;
    }

    @Override
    public String form() {
        return "decide-stopped-mission";
    }

    @Override
    public void record(Submission form) {
        DossierReference dossier = DossierReference.of(form.reference());
        String reason = form.text("stoppedMissionReason");
        switch (form.decision(Variable.STOPPED_MISSION_DECISION.key(), StoppedMissionDecision.class)) {
            case WAIT_FOR_TEAM -> {
                dossiers.waitAgain(dossier, reason);
                teams.disband(dossier);
            }
            case CLOSE -> dossiers.closeStopped(dossier, reason);
        }
    }
}
