package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alteractions.journey.mission.MissionRunning;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.springframework.stereotype.Component;

/** Forms of a mission, from its kick-off to its deliverable. */
@Component
class MissionFormCases implements FormCases {

    private static final String KICK_OFF = "userTask_planKickOff";
    private static final String CHARTER = "userTask_recordCharter";
    private static final String MID_TERM = "userTask_holdMidTerm";
    private static final String DELIVERABLE = "userTask_receiveDeliverable";

    private final JourneyDriver journey;
    private final MissionRunning running;
    private final TeamFixtures fixtures;

    MissionFormCases(JourneyDriver journey, MissionRunning running, TeamFixtures fixtures) {
        this.journey = journey;
        this.running = running;
        this.fixtures = fixtures;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                FormCase.task("plan-kick-off", "planned", fixtures::startedMission, KICK_OFF,
                        Map.of("kickOffAt", running.inDays(10) + "T18:00", "kickOffPlace", "12 rue du Port, Nantes",
                                "kickOffNotes", "Le coach arrive à 18 h 15."),
                        waitsAt(CHARTER)),
                FormCase.task("record-charter", "accepted", running::metForTheFirstTime, CHARTER,
                        Map.of("charterOutcome", "accepted", "charterNotes", "Signée en réunion."), waitsAt(MID_TERM))
                        .choosing("charterAcceptedBy"),
                FormCase.task("record-charter", "refused", running::metForTheFirstTime, CHARTER,
                        Map.of("charterOutcome", "stopMission", "stopReason", "Les attentes sont trop éloignées."),
                        this::isOver),
                FormCase.start("accept-charter", "accepted", "Noter une réponse à la charte",
                        running::metForTheFirstTime,
                        Map.of("charterAnswer", "accept", "signedName", "Anne Le Goff"),
                        dossier -> assertThat(running.charterAnswers(dossier)).hasSize(1))
                        .choosing("charterParty"),
                FormCase.start("accept-charter", "question", "Noter une réponse à la charte",
                        running::metForTheFirstTime,
                        Map.of("charterAnswer", "question", "charterQuestion", "Combien d'heures par semaine ?"),
                        waitsAt(CHARTER))
                        .choosing("charterParty"),
                FormCase.start("answer-pulse-check", "worrying", "Noter des nouvelles d'une mission", this::askedForNews,
                        Map.of("pulseMood", "bad", "pulseEquipped", "no", "pulseWorry", "La structure ne répond plus."),
                        waitsAt(MID_TERM))
                        .choosing("pulseParty"),
                FormCase.start("hand-in-deliverable", "by post", "Noter la remise d'un livrable", running::midTermHeld,
                        Map.of("deliverableRemark", "Reçu par courrier."), waitsAt(DELIVERABLE))
                        .aboutIn("deliveringMission"),
                FormCase.task("hold-mid-term", "on track", running::charterAccepted, MID_TERM,
                        Map.of("midTermOutcome", "onTrack", "midTermNotes", "Vingt entretiens sur trente."),
                        waitsAt(DELIVERABLE)),
                FormCase.task("hold-mid-term", "missed", running::charterAccepted, MID_TERM,
                        Map.of("midTermOutcome", "missed", "newMidTermDay", running.inDays(80)), waitsAt(MID_TERM)),
                FormCase.task("receive-deliverable", "accepted", running::midTermHeld, DELIVERABLE,
                        Map.of("deliverableOutcome", "accepted", "deliverableNotes", "Clair et complet."),
                        waitsAt("userTask_scheduleRestitution")),
                FormCase.task("receive-deliverable", "rework", running::midTermHeld, DELIVERABLE,
                        Map.of("deliverableOutcome", "rework", "newDeliverableDay", running.inDays(130),
                                "deliverableLacks", "Les coûts manquent."),
                        waitsAt(DELIVERABLE)),
                FormCase.task("replace-student", "replaced", () -> changed("studentDroppedOut"),
                        "userTask_replaceStudent",
                        Map.of("replacementDecision", "replace", "departureReason", "studies"), waitsAt(KICK_OFF))
                        .choosing("leavingStudent", "replacementApplication"),
                FormCase.task("replace-student", "charter accepted", this::leftAfterTheCharter,
                        "userTask_replaceStudent",
                        Map.of("replacementDecision", "replace", "departureReason", "studies",
                                "newcomerAcceptsCharter", true),
                        waitsAt(MID_TERM))
                        .choosing("leavingStudent", "replacementApplication"),
                FormCase.task("replace-coach", "replaced", () -> changed("coachUnavailable"), "userTask_replaceCoach",
                        Map.of("coachDecision", "replace", "coachNotes", "Paul est souffrant."), waitsAt(KICK_OFF))
                        .choosing("newCoach"),
                FormCase.task("agree-scope-change", "agreed", () -> changed("scopeChanged"),
                        "userTask_agreeScopeChange",
                        Map.of("scopeDecision", "agreed", "newScope", "Un seul débouché, mais chiffré.",
                                "scopeNotes", "Vu avec la structure et l'équipe."),
                        waitsAt(KICK_OFF)));
    }

    private String askedForNews() {
        String dossier = running.charterAccepted();
        journey.runStep(dossier, "startEvent_pulseDue");
        journey.run();
        return dossier;
    }

    private String leftAfterTheCharter() {
        return changed(running.charterAccepted(), "studentDroppedOut");
    }

    private String changed(String event) {
        return changed(fixtures.startedMission(), event);
    }

    private String changed(String dossier, String event) {
        fixtures.student("Nadia Belkacem", Application.State.TRAINED);
        fixtures.coach("Maud Leroux", "maud.leroux@sce.example", 1);
        journey.start("declare-event", "nantes",
                Map.of("chapter", "nantes", "concernedDossier", dossier, "declaredEvent", event));
        return dossier;
    }

    private Consumer<String> waitsAt(String task) {
        return dossier -> assertThat(journey.openTasks(dossier)).containsExactly(task);
    }

    private void isOver(String dossier) {
        assertThat(journey.isRunning("mission-journey", dossier)).isFalse();
    }
}
