package org.alteractions.journey.mission.course;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.structure.DossierRegister;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts the mission of a dossier that has a team, with milestones from the season's calendar. */
@ModelBean
@Component("startMission")
class StartMission implements JavaDelegate {

    private final MissionService missions;
    private final DossierRegister dossiers;

    StartMission(MissionService missions, DossierRegister dossiers) {
        this.missions = missions;
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DossierReference dossier = DossierReference.of(execution.getProcessBusinessKey());
        missions.start(dossier);
        // Dossiers that began with older models do not pass it, and mails to the chapter need it.
        execution.setVariable(Variable.CHAPTER.key(), dossiers.get(dossier).chapter().value());
    }
}
