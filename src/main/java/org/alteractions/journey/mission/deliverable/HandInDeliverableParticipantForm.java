package org.alteractions.journey.mission.deliverable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.mission.MilestoneKind;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.mission.MissionRepository;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.ReceivedFile;
import org.alteractions.journey.team.TeamNewcomers;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.stereotype.Component;

/** Page "hand-in-deliverable": team or coach send the deliverable, as often as it gets better. */
@Component
class HandInDeliverableParticipantForm implements ParticipantForm {

    private static final String FILE = "file";

    private final DeliverableService deliverables;
    private final MissionRepository missions;
    private final MissionParties parties;
    private final TeamNewcomers newcomers;

    HandInDeliverableParticipantForm(
            DeliverableService deliverables, MissionRepository missions, MissionParties parties, TeamNewcomers newcomers) {
        this.newcomers = newcomers;
        this.deliverables = deliverables;
        this.missions = missions;
        this.parties = parties;
    }

    @Override
    public String purpose() {
        return "hand-in-deliverable";
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return works(visit) && deliverables.awaits(visit.reference())
                ? new AnswerRoute.Start("hand-in-deliverable")
                : new AnswerRoute.Closed();
    }

    /** Who takes another's place once the deliverable is next may have missed the mails that lead there. */
    @Override
    public boolean accompanies(ParticipantVisit visit) {
        return works(visit)
                && newcomers.hasJoined(visit.reference(), visit.person())
                && missions.findById(visit.reference())
                        .filter(mission -> mission.milestone(MilestoneKind.MID_TERM).reachedOn() != null)
                        .isPresent()
                && deliverables.awaits(visit.reference());
    }

    private boolean works(ParticipantVisit visit) {
        return parties.find(visit.reference(), visit.person().id())
                .filter(party -> !party.key().equals(MissionParties.STRUCTURE))
                .isPresent();
    }

    /** What was found lacking. */
    @Override
    public Map<String, Object> shown(ParticipantVisit visit) {
        return Map.of("deliverableLacks",
                Objects.requireNonNullElse(missions.get(visit.reference()).expectation(), ""));
    }

    @Override
    public List<ReceivedFile> received(ParticipantVisit visit) {
        return deliverables.entries(visit.reference()).stream()
                .map(entry -> new ReceivedFile(FILE,
                        new Sentence("Version " + entry.number(), "Version " + entry.number()),
                        entry.fileName(), entry.handedInAt()))
                .toList();
    }

    @Override
    public void keep(ParticipantVisit visit, Map<String, CheckedPdf> files) {
        deliverables.keep(visit.reference(), visit.person().id(), files.get(FILE));
    }

    @Override
    public Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> answers) {
        return Map.of("chapter", visit.chapter(), "deliveringMission", visit.reference());
    }
}
