package org.alteractions.journey.mission.deliverable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.HandedInDeliverables;
import org.alteractions.journey.mission.MilestoneKind;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.mission.MissionRepository;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.ReceivedFile;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.stereotype.Component;

/** Page "hand-in-deliverable": team or coach send the deliverable, in as many versions as needed. */
@Component
class HandInDeliverableParticipantForm implements ParticipantForm {

    private static final String FILE = "file";

    private final DeliverableService deliverables;
    private final MissionRepository missions;
    private final MissionParties parties;
    private final HandedInDeliverables handedIn;
    private final Clock clock;

    HandInDeliverableParticipantForm(DeliverableService deliverables, MissionRepository missions,
            MissionParties parties, HandedInDeliverables handedIn, Clock clock) {
        this.deliverables = deliverables;
        this.missions = missions;
        this.parties = parties;
        this.handedIn = handedIn;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return "hand-in-deliverable";
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return AnswerRoute.startIf(
                works(visit) && deliverables.awaits(DossierReference.of(visit.reference())), "hand-in-deliverable");
    }

    private boolean works(ParticipantVisit visit) {
        return parties.find(DossierReference.of(visit.reference()), visit.person().id())
                .filter(party -> !party.key().equals(MissionParties.STRUCTURE))
                .isPresent();
    }

    /** Offered after the mid-term meeting; before that, only a mail about the deliverable links to the page. */
    @Override
    public boolean accompanies(ParticipantVisit visit) {
        return missions.findById(DossierReference.of(visit.reference()))
                        .filter(mission -> mission.milestone(MilestoneKind.MID_TERM).reachedOn() != null)
                        .isPresent()
                && works(visit) && deliverables.awaits(DossierReference.of(visit.reference()));
    }

    @Override
    public Optional<LocalDate> answerBy(ParticipantVisit visit) {
        LocalDate day = missions.get(DossierReference.of(visit.reference())).milestone(MilestoneKind.DELIVERABLE)
                .dueOn();
        return isStillAwaited(visit) && !day.isBefore(LocalDate.now(clock)) ? Optional.of(day) : Optional.empty();
    }

    /** What the deliverable lacks, and whether the team still has to hand it in. */
    @Override
    public Map<String, Object> shown(ParticipantVisit visit) {
        return Map.of("deliverableLacks",
                Objects.requireNonNullElse(missions.get(DossierReference.of(visit.reference())).expectation(), ""),
                "deliverableAwaited", handedIn.contain(missions.get(DossierReference.of(visit.reference()))) ? ""
                : "yes");
    }

    /** A deliverable to rework is awaited again. */
    @Override
    public boolean isStillAwaited(ParticipantVisit visit) {
        return !handedIn.contain(missions.get(DossierReference.of(visit.reference())));
    }

    @Override
    public List<ReceivedFile> received(ParticipantVisit visit) {
        return deliverables.entries(DossierReference.of(visit.reference())).stream()
                .map(entry -> new ReceivedFile(FILE,
                        new Sentence("Version " + entry.number(), "Version " + entry.number()),
                        entry.fileName(), entry.handedInAt()))
                .toList();
    }

    @Override
    public void keep(ParticipantVisit visit, Map<String, CheckedPdf> files) {
        deliverables.keep(DossierReference.of(visit.reference()), visit.person().id().value(), files.get(FILE));
    }

    @Override
    public Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> answers) {
        return Map.of("chapter", visit.chapter().value(), "deliveringMission", visit.reference().value());
    }
}
