package org.alteractions.journey.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRepository;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.team.Team;
import org.alteractions.journey.team.TeamDeparture;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.team.TeamMember;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.ConfirmTeamAnswers;
import org.alteractions.journey.testing.answers.DecideStoppedMissionAnswers;
import org.alteractions.journey.testing.answers.HoldMidTermAnswers;
import org.alteractions.journey.testing.answers.PlanKickOffAnswers;
import org.alteractions.journey.testing.answers.ReceiveDeliverableAnswers;
import org.alteractions.journey.testing.answers.RecordCharterAnswers;
import org.alteractions.journey.testing.answers.ReviewTeamsAnswers;
import org.alteractions.journey.testing.ids.MissionJourneySteps;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.RestitutionSteps;
import org.alteractions.journey.testing.ids.TeamFormingSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mission is stopped: its dossier is closed, or waits for another team and gets it. */
@Story
class StoppedMissionStoryTest extends StoryTest {

    @Autowired
    TeamFixtures fixtures;

    @Autowired
    MissionFixtures missionFixtures;

    @Autowired
    MissionRepository missions;

    @Autowired
    DossierRepository dossiers;

    @Autowired
    ApplicationRepository applications;

    @Autowired
    PeopleFixtures people;

    @Test
    void dossierIsClosed_structureReadsWhy_andNobodyElseIsWrittenTo() {
        String dossier = stopped();
        int toLina = mailbox.mailsTo(TeamFixtures.LINA).size();
        decide(dossier, DecideStoppedMissionAnswers.close().stoppedMissionReason("Le besoin a disparu."));

        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse();
        assertThat(state(dossier)).isEqualTo(Dossier.State.STOPPED);
        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT)).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Votre demande " + dossier + " est close après l'arrêt de la mission");
            assertThat(mail.text()).contains("Le besoin a disparu.");
        });
        assertThat(mailbox.mailsTo(TeamFixtures.LINA)).hasSize(toLina);
    }

    @Test
    void dossierWaitsForAnotherTeam_itsFormerTeamHasLeftIt() {
        String dossier = stopped();
        List<TeamMember> former = List.copyOf(fixtures.team(dossier).members());
        waitForTeam(dossier);

        assertThat(state(dossier)).isEqualTo(Dossier.State.ACCEPTED);
        assertThat(journey.openTasks(dossier)).isEmpty();
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isTrue();
        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT)).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Votre demande " + dossier + " attend une autre équipe");
            assertThat(mail.text()).contains("Une équipe se forme au printemps.");
        });
        assertThat(fixtures.team(dossier)).satisfies(team -> {
            assertThat(team.members()).isEmpty();
            assertThat(team.coachId()).isNull();
            assertThat(team.departures()).extracting(TeamDeparture::studentId)
                    .containsExactlyInAnyOrderElementsOf(former.stream().map(TeamMember::studentId).toList());
        });
        assertThat(former).allSatisfy(member -> {
            assertThat(applications.get(member.application()).state()).isEqualTo(Application.State.TRAINED);
            assertThat(journey.isRunning(ProcessIds.APPLICATION, member.application().value())).isTrue();
        });
    }

    @Test
    void structureWithdrawsWhileItWaitsAgain_itsFormerTeamIsNotWrittenTo() {
        String dossier = stopped();
        waitForTeam(dossier);
        int mails = mailbox.mails().size();
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", fixtures.event(dossier, "structureWithdrew"));

        assertThat(state(dossier)).isEqualTo(Dossier.State.WITHDRAWN);
        assertThat(mailbox.mails()).hasSize(mails + 1);
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT))
                .endsWith("Nous avons pris note du retrait de votre demande " + dossier);
    }

    @Test
    void anotherTeamBeginsAnew_withAStudentAndTheCoachOfTheFirst() {
        String dossier = stopped();
        Long coach = fixtures.team(dossier).coachId();
        Long rose = member(dossier, "Rose");
        waitForTeam(dossier);
        String spring = journey.start(ProcessIds.SEASON, "nantes",
                SeasonFixtures.season("spring", today().plusDays(10), today().plusDays(60)));
        people.school("audencia");
        List<String> team = new ArrayList<>(Stream.of("Anna", "Bela", "Carl")
                .map(name -> people.trained(spring, name, "audencia"))
                .toList());
        team.add(jdbc.sql("select number from application where season = ? and student_id = ?")
                .params(spring, rose).query(String.class).single());
        journey.call(ProcessIds.TEAM_FORMING, spring, "nantes");
        journey.complete(spring, TeamFormingSteps.REVIEW_TEAMS, ReviewTeamsAnswers.oneByOne());
        journey.complete(journey.task(spring, TeamFormingSteps.CONFIRM_TEAM, Variable.TEAM_DOSSIER, dossier),
                ConfirmTeamAnswers.confirm().teamStudents(team).teamCoach(coach.toString()));

        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.PLAN_KICK_OFF);
        assertThat(missions.get(DossierReference.of(dossier))).satisfies(mission -> {
            assertThat(mission.kickOffAt()).isNull();
            assertThat(mission.charterAnswers()).isEmpty();
            assertThat(mission.isCharterAccepted()).isFalse();
        });
        Team formed = fixtures.team(dossier);
        assertThat(formed.members()).extracting(TeamMember::application)
                .containsExactlyInAnyOrderElementsOf(team.stream().map(ApplicationNumber::of).toList());
        assertThat(formed.departures()).hasSize(3).noneMatch(left -> left.studentId().equals(rose));
        assertThat(formed.ended()).isFalse();
        work(dossier);
        assertThat(journey.openTasks(dossier)).containsExactly(RestitutionSteps.SCHEDULE_RESTITUTION);
        assertThat(mailbox.subjectsTo(TeamFixtures.COACH)).endsWith("Mission " + dossier + " : le livrable est accepté");
        assertThat(mailbox.subjectsTo(TeamFixtures.LINA)).filteredOn(subject -> subject.contains(dossier))
                .endsWith("Mission " + dossier + " : la mission s'arrête");
    }

    @Test
    void forgottenDecision_risesInTheLists() {
        String dossier = stopped();
        journey.fire(dossier, MissionJourneySteps.DECIDE_STOPPED_MISSION);

        assertThat(journey.task(dossier, MissionJourneySteps.DECIDE_STOPPED_MISSION).getPriority()).isEqualTo(90);
    }

    private String stopped() {
        String dossier = missionFixtures.charterAccepted();
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM,
                HoldMidTermAnswers.stopMission().stopReason("L'équipe n'a plus le temps."));
        return dossier;
    }

    private void waitForTeam(String dossier) {
        decide(dossier, DecideStoppedMissionAnswers.waitForTeam()
                .stoppedMissionReason("Une équipe se forme au printemps."));
    }

    private void decide(String dossier, DecideStoppedMissionAnswers answers) {
        journey.complete(dossier, MissionJourneySteps.DECIDE_STOPPED_MISSION, answers);
    }

    private void work(String dossier) {
        journey.complete(dossier, MissionSteps.PLAN_KICK_OFF, new PlanKickOffAnswers()
                .kickOffAt(missionFixtures.inDays(10) + "T18:00").kickOffPlace("12 rue du Port, Nantes"));
        journey.complete(dossier, MissionSteps.RECORD_CHARTER,
                RecordCharterAnswers.accepted().charterAcceptedBy(missionFixtures.parties(dossier)));
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.onTrack());
        journey.complete(dossier, MissionSteps.RECEIVE_DELIVERABLE, ReceiveDeliverableAnswers.accepted());
    }

    private Long member(String dossier, String firstName) {
        Long student = jdbc.sql("select id from student where first_name = ?").param(firstName)
                .query(Long.class).single();
        assertThat(fixtures.team(dossier).members()).anyMatch(member -> member.studentId().equals(student));
        return student;
    }

    private Dossier.State state(String dossier) {
        return dossiers.get(DossierReference.of(dossier)).state();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
    }
}
