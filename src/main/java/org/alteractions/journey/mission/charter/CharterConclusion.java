package org.alteractions.journey.mission.charter;

import java.util.List;
import org.alteractions.journey.mission.Mission;
import org.alteractions.journey.mission.MissionRepository;
import org.alteractions.journey.mission.course.MissionDesk;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.springframework.stereotype.Component;

/** The mission goes on by itself when the last party has accepted the charter. */
@Component
class CharterConclusion {

    private final MissionRepository missions;
    private final MissionDesk desk;
    private final Messages messages;

    CharterConclusion(MissionRepository missions, MissionDesk desk, Messages messages) {
        this.missions = missions;
        this.desk = desk;
        this.messages = messages;
    }

    /** Nothing happens where somebody is missing, or the charter has been concluded before. */
    void conclude(String dossier) {
        Mission mission = missions.get(dossier);
        List<String> parties = desk.parties(dossier);
        boolean complete = mission.awaitsCharter() && parties.stream().allMatch(mission::hasAccepted);
        if (complete && messages.tell(Message.CHARTER_ACCEPTED, dossier)) {
            desk.charterAccepted(dossier, parties);
        }
    }
}
