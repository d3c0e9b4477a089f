package org.alteractions.journey.mission.charter;

import java.util.List;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.Mission;
import org.alteractions.journey.mission.MissionRepository;
import org.alteractions.journey.mission.course.MissionService;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.springframework.stereotype.Component;

/** Continues the mission automatically when the last party has accepted the charter. */
@Component
class CharterConclusion {

    private final MissionRepository missions;
    private final MissionService service;
    private final Messages messages;

    CharterConclusion(MissionRepository missions, MissionService service, Messages messages) {
        this.missions = missions;
        this.service = service;
        this.messages = messages;
    }

    /** Does nothing if a party is missing or the charter is already concluded. */
    void conclude(DossierReference dossier) {
        Mission mission = missions.get(dossier);
        List<String> parties = service.parties(dossier);
        boolean complete = mission.awaitsCharter() && parties.stream().allMatch(mission::hasAccepted);
        if (complete && messages.tell(Message.CHARTER_ACCEPTED, dossier)) {
            service.charterAccepted(dossier, parties);
        }
    }
}
