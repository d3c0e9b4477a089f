package org.alteractions.journey.mission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.course.MissionService;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.answers.HoldMidTermAnswers;
import org.alteractions.journey.testing.answers.PlanKickOffAnswers;
import org.alteractions.journey.testing.answers.ReceiveDeliverableAnswers;
import org.alteractions.journey.testing.answers.RecordCharterAnswers;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.springframework.stereotype.Component;

/** The steps of a mission, for stories that begin after the first step. */
@Component
public class MissionFixtures {

    private final JourneyDriver journey;
    private final TeamFixtures fixtures;
    private final MissionService service;
    private final MissionRepository missions;
    private final Clock clock;

    MissionFixtures(
            JourneyDriver journey, TeamFixtures fixtures, MissionService service, MissionRepository missions, Clock clock) {
        this.journey = journey;
        this.fixtures = fixtures;
        this.service = service;
        this.missions = missions;
        this.clock = clock;
    }

    public String inDays(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }

    public String metForTheFirstTime() {
        return metForTheFirstTime(fixtures.startedMission());
    }

    public String metForTheFirstTime(String dossier) {
        journey.complete(dossier, MissionSteps.PLAN_KICK_OFF,
                new PlanKickOffAnswers().kickOffAt(inDays(10) + "T18:00").kickOffPlace("12 rue du Port, Nantes"));
        return dossier;
    }

    public String charterAccepted() {
        String dossier = metForTheFirstTime();
        journey.complete(dossier, MissionSteps.RECORD_CHARTER,
                RecordCharterAnswers.accepted().charterAcceptedBy(parties(dossier)));
        return dossier;
    }

    public String midTermHeld() {
        String dossier = charterAccepted();
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.onTrack());
        return dossier;
    }

    public String delivered() {
        String dossier = midTermHeld();
        journey.complete(dossier, MissionSteps.RECEIVE_DELIVERABLE, ReceiveDeliverableAnswers.accepted());
        return dossier;
    }

    public List<String> parties(String dossier) {
        return service.parties(DossierReference.of(dossier));
    }

    /** Who has accepted the charter, and when. */
    public Map<String, LocalDate> charterAnswers(String dossier) {
        return missions.get(DossierReference.of(dossier)).charterAnswers().stream()
                .filter(CharterAnswer::accepted)
                .collect(Collectors.toMap(CharterAnswer::party, CharterAnswer::answeredOn));
    }
}
