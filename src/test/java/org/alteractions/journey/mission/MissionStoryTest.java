package org.alteractions.journey.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.FrenchHolidays;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.FollowUpRiskAnswers;
import org.alteractions.journey.testing.answers.HoldMidTermAnswers;
import org.alteractions.journey.testing.answers.PlanKickOffAnswers;
import org.alteractions.journey.testing.answers.ReceiveDeliverableAnswers;
import org.alteractions.journey.testing.answers.RecordCharterAnswers;
import org.alteractions.journey.testing.answers.ReplaceCoachAnswers;
import org.alteractions.journey.testing.ids.MissionJourneySteps;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.RestitutionSteps;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of mission.bpmn about its own milestones. External events are in TeamChangesStoryTest. */
@Story
class MissionStoryTest extends StoryTest {

    @Autowired
    MissionFixtures missionFixtures;

    @Autowired
    TeamFixtures fixtures;

    @Autowired
    MissionRepository missions;

    @Autowired
    DossierRegister dossiers;

    @Test
    void missionGoesFromItsTeamToItsDeliverable() {
        String dossier = missionFixtures.delivered();

        assertThat(missions.get(DossierReference.of(dossier)).delivered()).isTrue();
        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.IN_MISSION);
        assertThat(journey.openTasks(dossier)).containsExactly(RestitutionSteps.SCHEDULE_RESTITUTION);
        String[] told = {
            "Mission " + dossier + " : faites connaissance",
            "Mission " + dossier + " : réunion de lancement",
            "Mission " + dossier + " : le livrable est accepté"
        };
        assertThat(mailbox.subjectsTo(TeamFixtures.LINA)).containsExactly(told);
        assertThat(mailbox.subjectsTo(TeamFixtures.COACH))
                .containsExactly("Mission " + dossier + " : accompagnez-vous cette équipe ?", told[1], told[2]);
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).endsWith(told);
        assertThat(mailbox.mailsTo(TeamFixtures.COACH).get(0).text())
                .contains("Anne Le Goff", "Lina Moreau", "Polytech Nantes", "Étudier trois débouchés locaux.");
        assertThat(mailbox.mailsTo(TeamFixtures.LINA).get(0).text()).contains("Paul Kervella", "SCE");
        assertThat(mailbox.mailsTo(TeamFixtures.COACH).get(1).text()).contains("12 rue du Port", "18\u00a0h");
    }

    @Test
    void formsShowTheTeamTheDatesAndTheCoach() {
        String dossier = missionFixtures.charterAccepted();
        Map<String, Object> shown = journey.shown(journey.task(dossier, MissionSteps.HOLD_MID_TERM));

        assertThat(shown.get("teamRows").toString()).contains("Lina Moreau", "Polytech Nantes");
        assertThat(shown.get("milestoneRows").toString()).contains("point à mi-parcours", "remise du livrable");
        assertThat(shown).containsEntry("coachName", "Paul Kervella, SCE");
    }

    @Test
    void kickOffIsProposedOnTheFirstWorkingDay_atSix_untilSomebodyPlansIt() {
        String dossier = fixtures.startedMission();
        LocalDate start = jdbc.sql("select due_on from milestone where mission = ? and kind = 'KICK_OFF'").param(dossier)
                .query(LocalDate.class).single();
        LocalDate today = LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
        LocalDate first = start.isAfter(today) ? start : today.plusDays(1);

        LocalDateTime proposed = LocalDateTime.parse(
                journey.shown(journey.task(dossier, MissionSteps.PLAN_KICK_OFF)).get("kickOffAt").toString());

        assertThat(proposed.toLocalTime()).isEqualTo(LocalTime.of(18, 0));
        assertThat(proposed.toLocalDate()).isBetween(first, first.plusDays(5))
                .matches(FrenchHolidays::isWorkingDay);
        assertThat(first.datesUntil(proposed.toLocalDate())).noneMatch(FrenchHolidays::isWorkingDay);
        assertThat(jdbc.sql("select kick_off_at from mission where dossier = ?").param(dossier)
                .query(LocalDateTime.class).optional()).isEmpty();

        jdbc.sql("update milestone set due_on = '2099-07-14' where mission = ? and kind = 'KICK_OFF'").param(dossier).update();
        jdbc.sql("update milestone set due_on = '2099-09-01' where mission = ? and kind = 'DELIVERABLE'").param(dossier)
                .update();
        assertThat(journey.shown(journey.task(dossier, MissionSteps.PLAN_KICK_OFF)))
                .as("Bastille Day, a Tuesday").containsEntry("kickOffAt", "2099-07-15T18:00");
    }

    @Test
    void kickOffAfterTheDeliverable_isRefusedAtItsField() {
        String dossier = fixtures.startedMission();

        assertThatThrownBy(() -> journey.complete(dossier, MissionSteps.PLAN_KICK_OFF,
                new PlanKickOffAnswers().kickOffAt(missionFixtures.inDays(300) + "T18:00").kickOffPlace("Nantes")))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageStartingWith("« Date de la réunion de lancement » : le livrable est attendu le ");
        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.PLAN_KICK_OFF);
    }

    /** What was decided the last time is no proposal for this time. */
    private void assertUndecided(String dossier, String task, String decision) {
        assertThat(journey.shown(journey.task(dossier, task))).containsEntry(decision, "");
    }

    @Test
    void charterIsRemindedDiscussedAgainAndAcceptedByAll() {
        String dossier = missionFixtures.metForTheFirstTime();
        journey.fire(dossier, MissionSteps.CHARTER_REMINDER_DUE);
        journey.complete(dossier, MissionSteps.RECORD_CHARTER,
                RecordCharterAnswers.again().charterAcceptedBy(List.of("structure", "coach")));

        assertThat(journey.shown(journey.task(dossier, MissionSteps.RECORD_CHARTER)).get("charterRows").toString())
                .contains("acceptée", "pas encore acceptée");
        assertUndecided(dossier, MissionSteps.RECORD_CHARTER, "charterOutcome");
        assertThatThrownBy(() -> journey.complete(dossier, MissionSteps.RECORD_CHARTER,
                RecordCharterAnswers.accepted().charterAcceptedBy(List.of("structure", "coach"))))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("« Ont accepté la charte »")
                .hasMessageContaining("il en manque 4");
        journey.complete(dossier, MissionSteps.RECORD_CHARTER,
                RecordCharterAnswers.accepted().charterAcceptedBy(missionFixtures.parties(dossier)));

        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.HOLD_MID_TERM);
        assertThat(mailbox.subjectsTo(TeamFixtures.COACH)).contains(
                "Mission " + dossier + " : la charte attend votre accord",
                "Mission " + dossier + " : reparlons de la charte");
    }

    @Test
    void charterRefused_missionStopsAndTheTeamIsFreeAgain() {
        String dossier = missionFixtures.metForTheFirstTime();
        journey.complete(dossier, MissionSteps.RECORD_CHARTER,
                RecordCharterAnswers.stopMission().stopReason("Les attentes sont trop éloignées."));

        assertStopped(dossier, "Les attentes sont trop éloignées.");
    }

    @Test
    void midTermMissed_teamIsRemindedAndAnotherDateFixed() {
        String dossier = missionFixtures.charterAccepted();
        Instant due = journey.task(dossier, MissionSteps.HOLD_MID_TERM).getDueDate().toInstant();
        journey.pass(Duration.between(journey.now(), due.plus(Duration.ofDays(2))));
        String newDay = missionFixtures.inDays(10);
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.missed().newMidTermDay(newDay));

        assertUndecided(dossier, MissionSteps.HOLD_MID_TERM, "midTermOutcome");
        assertThat(missions.get(DossierReference.of(dossier)).milestone(MilestoneKind.MID_TERM).dueOn())
                .hasToString(newDay);
        assertThat(journey.task(dossier, MissionSteps.HOLD_MID_TERM).getDueDate()).hasToString(
                java.util.Date.from(java.time.LocalDate.parse(newDay).atTime(18, 0)
                        .atZone(java.time.ZoneId.of("Europe/Paris")).toInstant()).toString());
        assertThat(mailbox.subjectsTo(TeamFixtures.LINA)).endsWith(
                "Mission " + dossier + " : le point à mi-parcours n'a pas eu lieu",
                "Mission " + dossier + " : le point à mi-parcours est reporté");
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).as("the charter obliges it to come").endsWith(
                "Mission " + dossier + " : le point à mi-parcours n'a pas eu lieu",
                "Mission " + dossier + " : le point à mi-parcours est reporté");
        assertThat(mailbox.mailsTo(TeamFixtures.LINA)).last()
                .satisfies(mail -> assertThat(mail.text()).contains("La date a changé : ", ", au lieu du "));
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.atRisk());
        assertThat(journey.openTasks(dossier))
                .containsExactlyInAnyOrder(MissionSteps.RECEIVE_DELIVERABLE, MissionSteps.FOLLOW_UP_RISK);
    }

    @Test
    void missionAtRiskIsFollowedUp_besideTheWork_untilTheRiskIsOver() {
        String dossier = missionFixtures.charterAccepted();
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.atRisk());
        assertThat(Duration.between(journey.now(),
                journey.task(dossier, MissionSteps.FOLLOW_UP_RISK).getDueDate().toInstant())).isBetween(
                        Duration.ofDays(6), Duration.ofDays(8));
        journey.complete(dossier, MissionSteps.FOLLOW_UP_RISK,
                FollowUpRiskAnswers.stillAtRisk().riskNotes("La structure ne répond toujours pas."));
        assertUndecided(dossier, MissionSteps.FOLLOW_UP_RISK, "riskOutcome");
        journey.complete(dossier, MissionSteps.FOLLOW_UP_RISK, FollowUpRiskAnswers.over());

        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.RECEIVE_DELIVERABLE);
    }

    @Test
    void followUpOfARisk_endsWithTheDeliverable() {
        String delivered = missionFixtures.charterAccepted();
        journey.complete(delivered, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.atRisk());
        journey.complete(delivered, MissionSteps.RECEIVE_DELIVERABLE, ReceiveDeliverableAnswers.accepted());
        assertThat(journey.openTasks(delivered)).containsExactly(RestitutionSteps.SCHEDULE_RESTITUTION);
    }

    @Test
    void missionAtRiskIsStopped_atItsFollowUp() {
        String dossier = missionFixtures.charterAccepted();
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.atRisk());
        journey.complete(dossier, MissionSteps.FOLLOW_UP_RISK,
                FollowUpRiskAnswers.stopMission().stopReason("La structure ne répond plus."));

        assertStopped(dossier, "La structure ne répond plus.");
    }

    @Test
    void missionWithoutHopeAtMidTermStops() {
        String dossier = missionFixtures.charterAccepted();
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM,
                HoldMidTermAnswers.stopMission().stopReason("Le besoin a disparu."));

        assertStopped(dossier, "Le besoin a disparu.");
    }

    @Test
    void deliverableIsRemindedMissedProlongedReworkedAndAccepted() {
        String dossier = missionFixtures.midTermHeld();
        Instant due = journey.task(dossier, MissionSteps.RECEIVE_DELIVERABLE).getDueDate().toInstant();
        journey.pass(Duration.between(journey.now(), due.plus(Duration.ofDays(3))));
        assertThat(mailbox.subjectsTo(TeamFixtures.LINA))
                .filteredOn(subject -> subject.startsWith("Rappel : le livrable de la mission ")).hasSize(2);
        assertThat(mailbox.subjectsTo(TeamFixtures.LINA))
                .filteredOn(subject -> subject.endsWith("le livrable n'est pas arrivé")).hasSize(1);
        assertThat(mailbox.mailsTo(TeamFixtures.LINA)).anySatisfy(mail -> assertThat(mail.text()).contains("(dans 7 jours)"))
                .anySatisfy(mail -> assertThat(mail.text()).contains("(demain)"));
        journey.complete(dossier, MissionSteps.RECEIVE_DELIVERABLE,
                ReceiveDeliverableAnswers.prolonged().newDeliverableDay(missionFixtures.inDays(130)));
        journey.complete(dossier, MissionSteps.RECEIVE_DELIVERABLE,
                ReceiveDeliverableAnswers.rework().newDeliverableDay(missionFixtures.inDays(137))
                        .deliverableLacks("Les coûts manquent."));

        assertThat(journey.shown(journey.task(dossier, MissionSteps.RECEIVE_DELIVERABLE)))
                .containsEntry("deliverableExpectation", "Les coûts manquent.");
        assertUndecided(dossier, MissionSteps.RECEIVE_DELIVERABLE, "deliverableOutcome");
        assertThat(mailbox.mailsTo(TeamFixtures.LINA)).extracting(TestMailbox.Mail::subject)
                .contains("Mission " + dossier + " : le livrable n'est pas arrivé");
        assertThat(mailbox.mailsTo(TeamFixtures.LINA)).last()
                .satisfies(mail -> assertThat(mail.text()).contains("Les coûts manquent."));
        journey.complete(dossier, MissionSteps.RECEIVE_DELIVERABLE, ReceiveDeliverableAnswers.accepted());
        assertThat(journey.openTasks(dossier)).containsExactly(RestitutionSteps.SCHEDULE_RESTITUTION);
    }

    @Test
    void missionWithoutDeliverableStops() {
        String dossier = missionFixtures.midTermHeld();
        journey.complete(dossier, MissionSteps.RECEIVE_DELIVERABLE,
                ReceiveDeliverableAnswers.stopMission().stopReason("L'équipe n'a pas pu conclure."));

        assertStopped(dossier, "L'équipe n'a pas pu conclure.");
    }

    /** Each report opens a task beside the deliverable; none of them may outlive the mission or stop it afterwards. */
    @Test
    void deliverableIsAccepted_everyStoryBesideItEnds_andNobodyIsAskedForNewsAnyMore() {
        String dossier = missionFixtures.midTermHeld();
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", fixtures.event(dossier, "coachUnavailable"));
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", fixtures.event(dossier, "scopeChanged"));
        Task open = journey.task(dossier, MissionSteps.REPLACE_COACH);
        journey.complete(dossier, MissionSteps.RECEIVE_DELIVERABLE, ReceiveDeliverableAnswers.accepted());

        assertThat(journey.openTasks(dossier)).containsExactly(RestitutionSteps.SCHEDULE_RESTITUTION);
        assertThat(journey.isRunning(ProcessIds.MISSION, dossier)).isFalse();
        assertThatThrownBy(() -> journey.complete(open, ReplaceCoachAnswers.stopMission().stopReason("Trop tard.")))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("Le livrable est accepté : la mission est livrée, et il n'y a plus rien à régler ici."
                        + " Votre formulaire n'a pas été enregistré.");
        int mails = mailbox.mailsTo(TeamFixtures.LINA).size();
        journey.pass(Duration.ofDays(20));
        assertThat(mailbox.subjectsTo(TeamFixtures.LINA).subList(mails, mailbox.mailsTo(TeamFixtures.LINA).size()))
                .noneMatch(subject -> subject.endsWith("comment allez-vous ?"));
        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.IN_MISSION);
    }

    @Test
    void teamIsAskedHowItIsDoing_aFewTimesOnly() {
        String dossier = fixtures.startedMission();
        journey.pass(Duration.ofDays(150));

        assertThat(mailbox.subjectsTo(TeamFixtures.LINA))
                .filteredOn(subject -> subject.equals("Mission " + dossier + " : comment allez-vous ?"))
                .hasSize(5);
        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.PLAN_KICK_OFF);
    }

    @Test
    void forgottenKickOff_risesInTheLists() {
        String dossier = fixtures.startedMission();
        journey.fire(dossier, MissionSteps.PLAN_KICK_OFF);

        assertThat(journey.task(dossier, MissionSteps.PLAN_KICK_OFF).getPriority()).isEqualTo(90);
        assertThat(mailbox.subjectsTo("nantes@alteractions.example")).isEmpty();
    }

    private void assertStopped(String dossier, String reason) {
        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.STOPPED);
        assertThat(journey.openTasks(dossier)).containsExactly(MissionJourneySteps.DECIDE_STOPPED_MISSION);
        assertThat(journey.isRunning(ProcessIds.MISSION, dossier)).isFalse();
        assertThat(fixtures.team(dossier).ended()).isTrue();
        assertThat(fixtures.states(dossier)).containsOnly(Application.State.TRAINED);
        for (String address : List.of(RequestFixtures.CONTACT, TeamFixtures.LINA, TeamFixtures.COACH)) {
            assertThat(mailbox.mailsTo(address)).last().satisfies(mail -> {
                assertThat(mail.subject()).isEqualTo("Mission " + dossier + " : la mission s'arrête");
                assertThat(mail.text()).contains(reason);
            });
        }
    }
}
