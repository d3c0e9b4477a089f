package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.answers.AcceptCharterAnswers;
import org.alteractions.journey.testing.answers.AgreeScopeChangeAnswers;
import org.alteractions.journey.testing.answers.AnswerCoachingAnswers;
import org.alteractions.journey.testing.answers.AnswerPulseCheckAnswers;
import org.alteractions.journey.testing.answers.DecideStoppedMissionAnswers;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.FollowUpRiskAnswers;
import org.alteractions.journey.testing.answers.HandInDeliverableAnswers;
import org.alteractions.journey.testing.answers.HoldMidTermAnswers;
import org.alteractions.journey.testing.answers.PlanKickOffAnswers;
import org.alteractions.journey.testing.answers.ReceiveDeliverableAnswers;
import org.alteractions.journey.testing.answers.RecordCharterAnswers;
import org.alteractions.journey.testing.answers.ReplaceCoachAnswers;
import org.alteractions.journey.testing.answers.ReplaceStudentAnswers;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.MissionJourneySteps;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.RestitutionSteps;
import org.springframework.stereotype.Component;

/** Forms of a mission, from its kick-off to its deliverable. */
@Component
class MissionFormCases implements FormCases {

    private static final String KICK_OFF = MissionSteps.PLAN_KICK_OFF;
    private static final String CHARTER = MissionSteps.RECORD_CHARTER;
    private static final String MID_TERM = MissionSteps.HOLD_MID_TERM;
    private static final String DELIVERABLE = MissionSteps.RECEIVE_DELIVERABLE;

    private final JourneyDriver journey;
    private final MissionFixtures missionFixtures;
    private final TeamFixtures fixtures;

    MissionFormCases(JourneyDriver journey, MissionFixtures missionFixtures, TeamFixtures fixtures) {
        this.journey = journey;
        this.missionFixtures = missionFixtures;
        this.fixtures = fixtures;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                FormCase.task(FormIds.PLAN_KICK_OFF, "planned", fixtures::startedMission, KICK_OFF,
                        new PlanKickOffAnswers().kickOffAt(missionFixtures.inDays(10) + "T18:00")
                                .kickOffPlace("12 rue du Port, Nantes").kickOffNotes("Le coach arrive à 18 h 15."),
                        waitsAt(CHARTER)),
                FormCase.task(FormIds.RECORD_CHARTER, "accepted", missionFixtures::metForTheFirstTime, CHARTER,
                        RecordCharterAnswers.accepted().charterNotes("Signée en réunion."), waitsAt(MID_TERM))
                        .choosing("charterAcceptedBy"),
                FormCase.task(FormIds.RECORD_CHARTER, "refused", missionFixtures::metForTheFirstTime, CHARTER,
                        RecordCharterAnswers.stopMission().stopReason("Les attentes sont trop éloignées."),
                        waitsAt(MissionJourneySteps.DECIDE_STOPPED_MISSION)),
                FormCase.task(FormIds.DECIDE_STOPPED_MISSION, "waits for a team", this::stopped,
                        MissionJourneySteps.DECIDE_STOPPED_MISSION,
                        DecideStoppedMissionAnswers.waitForTeam().stoppedMissionReason("Une équipe se forme au printemps."),
                        waitsAt()),
                FormCase.task(FormIds.DECIDE_STOPPED_MISSION, "closed", this::stopped,
                        MissionJourneySteps.DECIDE_STOPPED_MISSION,
                        DecideStoppedMissionAnswers.close().stoppedMissionReason("Le besoin a disparu."),
                        this::isOver),
                FormCase.start(FormIds.ACCEPT_CHARTER, "accepted", "Noter une réponse à la charte",
                        missionFixtures::metForTheFirstTime, AcceptCharterAnswers.accept().signedName("Anne Le Goff"),
                        dossier -> assertThat(missionFixtures.charterAnswers(dossier)).hasSize(1))
                        .choosing("charterParty"),
                FormCase.start(FormIds.ACCEPT_CHARTER, "question", "Noter une réponse à la charte",
                        missionFixtures::metForTheFirstTime,
                        AcceptCharterAnswers.question().charterQuestion("Combien d'heures par semaine ?"),
                        waitsAt(CHARTER))
                        .choosing("charterParty"),
                FormCase.start(FormIds.ANSWER_COACHING, "accepted", "Noter la réponse d'un coach",
                        fixtures::startedMission, AnswerCoachingAnswers.accept(), waitsAt(KICK_OFF))
                        .choosing("askedCoach"),
                FormCase.start(FormIds.ANSWER_COACHING, "declined", "Noter la réponse d'un coach",
                        fixtures::startedMission,
                        AnswerCoachingAnswers.decline().coachingRemark("Il part en congé."),
                        dossier -> assertThat(journey.openTasks(dossier))
                                .containsExactly(KICK_OFF, MissionSteps.REPLACE_COACH))
                        .choosing("askedCoach"),
                FormCase.start(FormIds.ANSWER_PULSE_CHECK, "worrying", "Noter des nouvelles d'une mission", this::askedForNews,
                        new AnswerPulseCheckAnswers().pulseMood("bad").pulseEquipped("no")
                                .pulseWorry("La structure ne répond plus."),
                        waitsAt(MID_TERM))
                        .choosing("pulseParty"),
                FormCase.start(FormIds.HAND_IN_DELIVERABLE, "by post", "Noter la remise d'un livrable",
                        missionFixtures::midTermHeld,
                        new HandInDeliverableAnswers().deliverableRemark("Reçu par courrier."), waitsAt(DELIVERABLE))
                        .aboutIn("deliveringMission"),
                FormCase.task(FormIds.HOLD_MID_TERM, "on track", missionFixtures::charterAccepted, MID_TERM,
                        HoldMidTermAnswers.onTrack().midTermNotes("Vingt entretiens sur trente."),
                        waitsAt(DELIVERABLE)),
                FormCase.task(FormIds.HOLD_MID_TERM, "missed", missionFixtures::charterAccepted, MID_TERM,
                        HoldMidTermAnswers.missed().newMidTermDay(missionFixtures.inDays(80)), waitsAt(MID_TERM)),
                FormCase.task(FormIds.FOLLOW_UP_RISK, "over", this::atRisk, MissionSteps.FOLLOW_UP_RISK,
                        FollowUpRiskAnswers.over().riskNotes("La structure répond de nouveau."), waitsAt(DELIVERABLE)),
                FormCase.task(FormIds.RECEIVE_DELIVERABLE, "accepted", missionFixtures::midTermHeld, DELIVERABLE,
                        ReceiveDeliverableAnswers.accepted().deliverableNotes("Clair et complet."),
                        waitsAt(RestitutionSteps.SCHEDULE_RESTITUTION)),
                FormCase.task(FormIds.RECEIVE_DELIVERABLE, "rework", missionFixtures::midTermHeld, DELIVERABLE,
                        ReceiveDeliverableAnswers.rework().newDeliverableDay(missionFixtures.inDays(130))
                                .deliverableLacks("Les coûts manquent."),
                        waitsAt(DELIVERABLE)),
                FormCase.start(FormIds.DECLARE_EVENT, "student leaves", "Signaler un événement", fixtures::startedMission,
                        DeclareEventAnswers.studentDroppedOut().eventComment("Il part à l'étranger."),
                        dossier -> assertThat(journey.openTasks(dossier))
                                .containsExactly(KICK_OFF, MissionSteps.REPLACE_STUDENT))
                        .aboutIn("concernedDossier")
                        .choosing("reportedStudent"),
                FormCase.task(FormIds.REPLACE_STUDENT, "replaced", () -> changed("studentDroppedOut"),
                        MissionSteps.REPLACE_STUDENT,
                        ReplaceStudentAnswers.replace().departureReason("studies"), waitsAt(KICK_OFF))
                        .choosing("leavingStudent", "replacementApplication"),
                FormCase.task(FormIds.REPLACE_STUDENT, "charter accepted", this::leftAfterTheCharter,
                        MissionSteps.REPLACE_STUDENT,
                        ReplaceStudentAnswers.replace().departureReason("studies").newcomerAcceptsCharter(true),
                        waitsAt(MID_TERM))
                        .choosing("leavingStudent", "replacementApplication"),
                FormCase.task(FormIds.REPLACE_COACH, "replaced", () -> changed("coachUnavailable"),
                        MissionSteps.REPLACE_COACH,
                        ReplaceCoachAnswers.replace().coachNotes("Paul est souffrant."), waitsAt(KICK_OFF))
                        .choosing("newCoach"),
                FormCase.task(FormIds.AGREE_SCOPE_CHANGE, "agreed", () -> changed("scopeChanged"),
                        MissionSteps.AGREE_SCOPE_CHANGE,
                        AgreeScopeChangeAnswers.agreed().newScope("Un seul débouché, mais chiffré.")
                                .scopeNotes("Vu avec la structure et l'équipe."),
                        waitsAt(KICK_OFF)));
    }

    private String askedForNews() {
        String dossier = missionFixtures.charterAccepted();
        journey.runStep(dossier, MissionSteps.PULSE_DUE);
        journey.run();
        return dossier;
    }

    private String atRisk() {
        String dossier = missionFixtures.charterAccepted();
        journey.complete(dossier, MID_TERM, HoldMidTermAnswers.atRisk());
        return dossier;
    }

    private String leftAfterTheCharter() {
        return changed(missionFixtures.charterAccepted(), "studentDroppedOut");
    }

    private String changed(String event) {
        return changed(fixtures.startedMission(), event);
    }

    private String changed(String dossier, String event) {
        fixtures.student("Nadia Belkacem", Application.State.TRAINED);
        fixtures.coach("Maud Leroux", "maud.leroux@sce.example", 1);
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                fixtures.event(dossier, event));
        return dossier;
    }

    private Consumer<String> waitsAt(String... tasks) {
        return dossier -> assertThat(journey.openTasks(dossier)).containsExactly(tasks);
    }

    private String stopped() {
        String dossier = missionFixtures.metForTheFirstTime();
        journey.complete(dossier, CHARTER,
                RecordCharterAnswers.stopMission().stopReason("Les attentes sont trop éloignées."));
        return dossier;
    }

    private void isOver(String dossier) {
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse();
    }
}
