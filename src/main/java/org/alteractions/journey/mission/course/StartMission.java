package org.alteractions.journey.mission.course;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts the mission of a dossier that has a team, with milestones from the season's calendar. */
@ModelBean
@Component("startMission")
class StartMission implements JavaDelegate {

    private final MissionService missions;

    StartMission(MissionService missions) {
        this.missions = missions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        missions.start(DossierReference.of(execution.getProcessBusinessKey()));
    }
}
