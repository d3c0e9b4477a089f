package org.alteractions.journey.team.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.team.TeamRepository;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.ConfirmTeamAnswers;
import org.alteractions.journey.testing.answers.DecideIdleDossierAnswers;
import org.alteractions.journey.testing.answers.DecideLeftoverDossierAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.ReviewTeamsAnswers;
import org.alteractions.journey.testing.ids.LeftoverDossierSteps;
import org.alteractions.journey.testing.ids.MissionJourneySteps;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.TeamFormingSteps;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of team-forming.bpmn and leftover-dossier.bpmn. */
@Story
class TeamFormingTest extends StoryTest {

    @Autowired
    PeopleFixtures people;

    @Autowired
    TeamRepository teams;

    @Autowired
    TeamForming forming;

    @Autowired
    DossierRegister dossiers;

    @Autowired
    ApplicationRepository applications;

    @Autowired
    Messages messages;

    private String season;
    private final List<String> students = new ArrayList<>();

    @BeforeEach
    void eightTrainedStudentsOfTwoSchools() {
        people.school("polytech-nantes");
        people.school("audencia");
        season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(
                LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"))));
        for (int i = 1; i <= 8; i++) {
            students.add(people.trained(season, "Etudiant" + i, i % 2 == 0 ? "polytech-nantes" : "audencia"));
        }
    }

    @Test
    void everyAcceptedDossier_getsAProposalThatSaysWhy() {
        people.coach("Martine", 2);
        String first = accepted("Les Jardins solidaires");
        String late = accepted("Le Vélo pour tous");
        proposed();
        Map<String, Object> shown = journey.shown(confirmation(late));

        assertThat(shown).containsEntry("structureTitle", "Le Vélo pour tous")
                .containsEntry("proposalExplanation", "Quatre étudiants de deux écoles, une seule discipline.");
        assertThat(shown.get("proposalRows").toString()).contains("Durand", "École audencia", "École polytech-nantes");
        assertThat(shown.get("teamStudentOptions").toString()).contains("proposé pour " + first);
        assertThat(shown.get("teamCoachOptions").toString()).contains("Martine (encore 2 équipes)");
        assertThat(shown.get("teamStudents").toString().split(",")).hasSize(4);
    }

    @Test
    void teamsThatCannotBe_areRefusedAtTheirField() {
        String coach = people.coach("Martine", 1).id().toString();
        String other = people.coach("Paule", 1).id().toString();
        String first = accepted("Les Jardins solidaires");
        String second = accepted("Le Vélo pour tous");
        proposed();

        assertThatThrownBy(() -> confirm(first, students.subList(0, 2), coach))
                .hasMessage("« Étudiants » : une équipe compte de trois à cinq étudiants, vous en avez choisi 2.");
        assertThatThrownBy(() -> confirm(first, students.subList(0, 6), coach))
                .hasMessage("« Étudiants » : une équipe compte de trois à cinq étudiants, vous en avez choisi 6.");
        confirm(first, students.subList(0, 4), coach);
        assertThatThrownBy(() -> confirm(second, students.subList(3, 7), other))
                .hasMessage("« Étudiants » : un étudiant choisi est déjà dans l'équipe du dossier " + first + ".");
        assertThatThrownBy(() -> confirm(second, students.subList(4, 8), coach))
                .hasMessage("« Coach » : ce coach accompagne déjà autant d'équipes que possible.");
    }

    @Test
    void studentChosenElsewhere_leavesTheProposalOfAnotherDossier() {
        String coach = people.coach("Martine", 2).id().toString();
        String first = accepted("Les Jardins solidaires");
        String second = accepted("Le Vélo pour tous");
        proposed();
        String moved = journey.shown(confirmation(second)).get("teamStudents").toString().replaceAll("[\\[\\]\"]", "")
                .split(",")[0];
        List<String> five = new ArrayList<>(List.of(journey.shown(confirmation(first)).get("teamStudents").toString()
                .replaceAll("[\\[\\]\"]", "").split(",")));
        five.add(moved);
        confirm(first, five, coach);

        assertThat(journey.shown(confirmation(second)).get("teamStudents").toString()).doesNotContain(moved);
    }

    @Test
    void teamOfADossierThatHasLeft_isRefused() {
        Coach coach = people.coach("Martine", 1);
        String dossier = accepted("Les Jardins solidaires");
        proposed();
        dossiers.closeWithoutTeam(DossierReference.of(dossier), "Le besoin a changé.");

        assertThatThrownBy(() -> confirm(dossier, students.subList(0, 4), coach.id().toString()))
                .hasMessage("« Équipe de ce dossier » : ce dossier n'attend plus d'équipe : la demande est déclinée.");
    }

    @Test
    void structureWithdrawsMeanwhile_nothingIsLeftToConfirm_andItsPeopleAreFree() {
        String coach = people.coach("Martine", 1).id().toString();
        String first = accepted("Les Jardins solidaires");
        String second = accepted("Le Vélo pour tous");
        proposed();
        confirm(first, students.subList(0, 4), coach);
        withdraw(first);

        assertThat(journey.openTasks(season)).containsOnlyOnce(TeamFormingSteps.CONFIRM_TEAM);
        assertThat(journey.shown(confirmation(second)).get("teamStudentOptions").toString()).doesNotContain(first);
        confirm(second, students.subList(0, 4), coach);
        assertThat(teams.findById(DossierReference.of(first))).isEmpty();
        assertThat(teams.get(DossierReference.of(second)).members()).hasSize(4);
        assertThat(journey.isRunning(ProcessIds.TEAM_FORMING, season)).isFalse();
    }

    @Test
    void structureOfTheOnlyDossierWithdraws_theFormationEnds() {
        people.coach("Martine", 1);
        String dossier = accepted("Les Jardins solidaires");
        proposed();
        withdraw(dossier);

        assertThat(journey.openTasks(season)).doesNotContain(TeamFormingSteps.CONFIRM_TEAM);
        assertThat(journey.isRunning(ProcessIds.TEAM_FORMING, season)).isFalse();
        assertThat(students).allSatisfy(number -> assertThat(applications.get(ApplicationNumber.of(number)).state())
                .isEqualTo(Application.State.TRAINED));
    }

    @Test
    void dossierIsClosedMeanwhile_theTeamOfAnotherIsStillToConfirm() {
        people.coach("Martine", 2);
        String first = accepted("Les Jardins solidaires");
        String second = accepted("Le Vélo pour tous");
        proposed();
        decideIdle(first, DecideIdleDossierAnswers.close().decisionReason("La structure ne répond plus."));

        assertThat(journey.openTasks(season)).containsOnlyOnce(TeamFormingSteps.CONFIRM_TEAM);
        assertThat(journey.shown(confirmation(second))).containsEntry("structureTitle", "Le Vélo pour tous");
    }

    @Test
    void dossierIsQualifiedAgainMeanwhile_nothingIsLeftToConfirm() {
        people.coach("Martine", 1);
        String dossier = accepted("Les Jardins solidaires");
        proposed();
        decideIdle(dossier, DecideIdleDossierAnswers.requalify());

        assertThat(journey.openTasks(dossier)).containsExactly(QualificationSteps.QUALIFY_REQUEST);
        assertThat(journey.isRunning(ProcessIds.TEAM_FORMING, season)).isFalse();
    }

    @Test
    void dossierWithoutTeam_isKeptForTheNextSeason() {
        String dossier = accepted("Les Jardins solidaires");
        proposed();
        assertThat(journey.shown(confirmation(dossier)))
                .containsEntry("proposalExplanation", "Aucune équipe proposée : aucun coach de l'antenne n'est disponible.");
        noTeam(dossier);
        journey.complete(dossier, LeftoverDossierSteps.DECIDE_LEFTOVER_DOSSIER,
                DecideLeftoverDossierAnswers.nextSeason().leftoverReason("Aucun coach n'est libre cet automne."));

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.ACCEPTED);
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isTrue();
        assertThat(journey.isRunning(ProcessIds.TEAM_FORMING, season)).isFalse();
        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT)).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Votre demande " + dossier + " est gardée pour la saison suivante");
            assertThat(mail.text()).contains("Aucun coach n'est libre cet automne.");
        });
    }

    @Test
    void dossierWithoutTeam_isClosed() {
        String dossier = accepted("Les Jardins solidaires");
        proposed();
        noTeam(dossier);
        journey.complete(dossier, LeftoverDossierSteps.DECIDE_LEFTOVER_DOSSIER,
                DecideLeftoverDossierAnswers.close().leftoverReason("Le besoin a changé."));

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.DECLINED);
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse();
        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT)).last()
                .satisfies(mail -> assertThat(mail.text()).contains("Le besoin a changé."));
    }

    @Test
    void structureOfALeftoverDossierWithdraws_nothingIsLeftToDecide() {
        String dossier = accepted("Les Jardins solidaires");
        proposed();
        noTeam(dossier);
        withdraw(dossier);

        assertThat(journey.openTasks(dossier)).isEmpty();
        assertThat(journey.isRunning(ProcessIds.TEAM_FORMING, season)).isFalse();
    }

    @Test
    void confirmedTeam_startsItsMission() {
        String coach = people.coach("Martine", 1).id().toString();
        String dossier = accepted("Les Jardins solidaires");
        proposed();
        confirm(dossier, students.subList(0, 4), coach);

        assertThat(teams.get(DossierReference.of(dossier)).members()).hasSize(4);
        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.IN_MISSION);
        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.PLAN_KICK_OFF);
        assertThat(mailbox.subjectsTo("martine@coach.example"))
                .containsExactly("Mission " + dossier + " : accompagnez-vous cette équipe ?");
        assertThat(journey.isRunning(ProcessIds.TEAM_FORMING, season)).isFalse();
    }

    @Test
    void dossierThatWaitsForADecisionMeanwhile_getsItsTeamAllTheSame() {
        String coach = people.coach("Martine", 1).id().toString();
        String dossier = accepted("Les Jardins solidaires");
        proposed();
        journey.fire(dossier, MissionJourneySteps.WAITED_TOO_LONG);
        confirm(dossier, students.subList(0, 4), coach);

        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.PLAN_KICK_OFF);
    }

    @Test
    void dossierThatWaitsForADecisionMeanwhile_isClosedWithItsSeasonAllTheSame() {
        String dossier = accepted("Les Jardins solidaires");
        proposed();
        noTeam(dossier);
        journey.fire(dossier, MissionJourneySteps.WAITED_TOO_LONG);
        journey.complete(dossier, LeftoverDossierSteps.DECIDE_LEFTOVER_DOSSIER,
                DecideLeftoverDossierAnswers.close().leftoverReason("Le besoin a changé."));

        assertThat(journey.openTasks(dossier)).isEmpty();
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse();
    }

    @Test
    void teamThatLostItsStudentsSinceItWasConfirmed_isNotLaunched() {
        Coach coach = people.coach("Martine", 1);
        String dossier = accepted("Les Jardins solidaires");
        proposed();
        forming.confirm(SeasonReference.of(season), DossierReference.of(dossier),
                students.subList(0, 3).stream().map(ApplicationNumber::of).toList(), coach.id());
        applications.save(applications.get(ApplicationNumber.of(students.get(0))).become(Application.State.WITHDRAWN));

        assertThat(forming.launch(SeasonReference.of(season), DossierReference.of(dossier))).isEmpty();
        assertThat(teams.findById(DossierReference.of(dossier))).isEmpty();
    }

    private void proposed() {
        journey.call(ProcessIds.TEAM_FORMING, season, "nantes");
        journey.complete(season, TeamFormingSteps.REVIEW_TEAMS, ReviewTeamsAnswers.oneByOne());
    }

    private Task confirmation(String dossier) {
        return journey.task(season, TeamFormingSteps.CONFIRM_TEAM, Variable.TEAM_DOSSIER, dossier);
    }

    private void confirm(String dossier, List<String> chosen, String coach) {
        journey.complete(confirmation(dossier), ConfirmTeamAnswers.confirm().teamStudents(chosen).teamCoach(coach));
    }

    private void withdraw(String dossier) {
        messages.tell(Message.STRUCTURE_WITHDREW, CaseReference.of(dossier));
        journey.run();
    }

    private void decideIdle(String dossier, DecideIdleDossierAnswers answers) {
        journey.fire(dossier, MissionJourneySteps.WAITED_TOO_LONG);
        journey.complete(dossier, MissionJourneySteps.DECIDE_IDLE_DOSSIER, answers);
    }

    private void noTeam(String dossier) {
        journey.complete(confirmation(dossier), ConfirmTeamAnswers.noTeam());
    }

    private String accepted(String structure) {
        Map<String, Object> request = new HashMap<>(RequestFixtures.request());
        request.put("structureName", structure);
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", request);
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        return dossier;
    }
}
