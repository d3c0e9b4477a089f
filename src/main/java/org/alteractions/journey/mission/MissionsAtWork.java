package org.alteractions.journey.mission;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.RunningMissions;
import org.springframework.stereotype.Component;

@Component
class MissionsAtWork implements RunningMissions {

    private final MissionRepository missions;
    private final DossierRegister dossiers;

    MissionsAtWork(MissionRepository missions, DossierRegister dossiers) {
        this.missions = missions;
        this.dossiers = dossiers;
    }

    @Override
    public boolean isRunning(DossierReference reference) {
        return dossiers.get(reference).state() == Dossier.State.IN_MISSION
                && missions.findById(reference).filter(mission -> !mission.delivered()).isPresent();
    }
}
