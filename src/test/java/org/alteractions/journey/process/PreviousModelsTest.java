package org.alteractions.journey.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.review.ReviewFixtures;
import org.alteractions.journey.school.PresentationFixtures;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRepository;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.DesignFiles;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.ConfirmTeamAnswers;
import org.alteractions.journey.testing.answers.DecideIdleDossierAnswers;
import org.alteractions.journey.testing.answers.DecideRegistrationsAnswers;
import org.alteractions.journey.testing.answers.HoldMidTermAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.ReceiveDeliverableAnswers;
import org.alteractions.journey.testing.answers.RecordCharterAnswers;
import org.alteractions.journey.testing.answers.RecordOfferAnswerAnswers;
import org.alteractions.journey.testing.answers.RecordPresentationAnswers;
import org.alteractions.journey.testing.answers.ReviewTeamsAnswers;
import org.alteractions.journey.testing.answers.RunSessionAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.MissionJourneySteps;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.RegistrationWindowSteps;
import org.alteractions.journey.testing.ids.RestitutionSteps;
import org.alteractions.journey.testing.ids.SchoolPresentationSteps;
import org.alteractions.journey.testing.ids.SeminarSteps;
import org.alteractions.journey.testing.ids.TeamFormingSteps;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Cases that began with the models of version 1.0 (src/test/resources/previous) go on with today's beans, and a mission
 * also moves to today's model.
 */
@Story
class PreviousModelsTest extends StoryTest {

    private static final String PREVIOUS = "previous models";
    private static final String WAITED_TOO_LONG = "catchEvent_waitedTooLong";
    private static final String TEAM_TOO_LATE = "catchEvent_teamTooLate";
    private static final String SESSION = DeliberationFixtures.SESSION;
    private static final String LEA = "lea@etudiants.example";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DossierRepository dossiers;

    @Autowired
    Messages messages;

    @Autowired
    MissionFixtures missions;

    @Autowired
    TeamFixtures teams;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    PresentationFixtures presentations;

    @Autowired
    Candidates candidates;

    @Autowired
    DeliberationFixtures deliberations;

    @Autowired
    SeminarFixtures seminar;

    @Autowired
    PeopleFixtures people;

    /** They become the latest version, so that stories start and call them; their forms come with them. */
    @BeforeEach
    void deployThem() throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name(PREVIOUS);
        for (Path model : files(Path.of("src/test/resources/previous"))) {
            deployment.addString(model.getFileName().toString(), Files.readString(model));
        }
        for (Path form : DesignFiles.staffForms()) {
            deployment.addString(form.getFileName().toString(), Files.readString(form));
        }
        deployment.deploy();
    }

    @AfterEach
    void forgetThem() {
        repository.createDeploymentQuery().deploymentName(PREVIOUS).list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void dossierWaits_forATeamOrASeason() {
        String dossier = qualified(QualifyRequestAnswers.nextSeason().decisionReason("Trop de missions cet automne."));
        assertThat(messages.tell(Message.SEASON_OPENED, CaseReference.of(dossier))).isTrue();
        journey.run();

        assertThat(journey.openTasks(dossier)).containsExactly(QualificationSteps.QUALIFY_REQUEST);
    }

    @Test
    void dossiers_areOnTheStaffsPages_withWhatTheyWaitFor() {
        accounts.create();
        String waiting = qualified(QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        String running = missions.metForTheFirstTime();
        WebCaller nantes = WebCaller.program(port, "nantes");

        assertThat(Jsoup.parse(nantes.get("/dossiers").body()).select("tbody tr").stream()
                        .map(row -> row.select("th").text() + ": " + row.select("[data-label='À qui le tour']").text()))
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).startsWith(waiting + ": en attente d'une équipe"))
                .anySatisfy(row -> assertThat(row).startsWith(running + ": ").contains("charte"));
        for (String dossier : List.of(waiting, running)) {
            assertThat(nantes.get("/dossiers/" + dossier).status()).isEqualTo(200);
            assertThat(Jsoup.parse(nantes.get("/recherche?q=" + dossier).body()).select("main").text())
                    .contains(dossier);
        }
    }

    @Test
    void dossierIsDecidedOn_afterItHasWaitedTooLong() {
        String dossier = qualified(QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        journey.fire(dossier, WAITED_TOO_LONG);
        journey.complete(dossier, MissionJourneySteps.DECIDE_IDLE_DOSSIER,
                DecideIdleDossierAnswers.close().decisionReason("Aucun étudiant disponible."));

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.DECLINED);
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse();
    }

    @Test
    void missionIsDelivered() {
        String dossier = missions.delivered();

        assertThat(journey.openTasks(dossier)).containsExactly(RestitutionSteps.SCHEDULE_RESTITUTION);
    }

    @Test
    void reviewAsksTheStructure_andMovesToTodaysModel_whichEndsWithAWithdrawal() {
        String dossier = reviews.restituted();
        migrate(ProcessIds.ONE_YEAR_REVIEW, dossier);
        journey.fire(dossier, OneYearReviewSteps.YEAR_PASSED);
        assertThat(journey.openTasks(dossier)).containsExactly(OneYearReviewSteps.HOLD_REVIEW);
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", teams.event(dossier, "structureWithdrew"));

        assertThat(journey.openTasks(dossier)).isEmpty();
    }

    @Test
    void missionMovesToTodaysModel_withAStoryBesideIt_whichEndsWithTheDeliverable() {
        String dossier = missions.midTermHeld();
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", teams.event(dossier, "coachUnavailable"));
        migrate(ProcessIds.MISSION, dossier);
        assertThat(journey.openTasks(dossier))
                .containsExactlyInAnyOrder(MissionSteps.RECEIVE_DELIVERABLE, MissionSteps.REPLACE_COACH);
        journey.complete(dossier, MissionSteps.RECEIVE_DELIVERABLE, ReceiveDeliverableAnswers.accepted());

        assertThat(journey.openTasks(dossier)).containsExactly(RestitutionSteps.SCHEDULE_RESTITUTION);
        assertThat(mailbox.subjectsTo(TeamFixtures.LINA)).endsWith("Mission " + dossier + " : le livrable est accepté");
    }

    /** Its tasks are in phases of their own today. */
    @Test
    void missionAtItsCharter_movesToTodaysModel() {
        String dossier = missions.metForTheFirstTime();
        migrate(ProcessIds.MISSION, dossier, MissionSteps.RECORD_CHARTER);
        journey.complete(dossier, MissionSteps.RECORD_CHARTER,
                RecordCharterAnswers.accepted().charterAcceptedBy(missions.parties(dossier)));
        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.HOLD_MID_TERM);
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.atRisk());

        assertThat(journey.openTasks(dossier))
                .containsExactlyInAnyOrder(MissionSteps.RECEIVE_DELIVERABLE, MissionSteps.FOLLOW_UP_RISK);
    }

    @Test
    void teamIsConfirmed_orTheDossierLeft() {
        people.school("polytech-nantes");
        String coach = people.coach("Martine", 2).id().toString();
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(
                LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"))));
        List<String> students = Stream.of("Lina", "Omar", "Rose")
                .map(name -> people.trained(season, name, "polytech-nantes"))
                .toList();
        String withdrawn = qualified(QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        String dossier = qualified(QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        journey.call(ProcessIds.TEAM_FORMING, season, "nantes");
        journey.complete(season, TeamFormingSteps.REVIEW_TEAMS, ReviewTeamsAnswers.oneByOne());
        messages.tell(Message.STRUCTURE_WITHDREW, CaseReference.of(withdrawn));
        journey.run();
        journey.complete(confirmation(season, withdrawn), ConfirmTeamAnswers.noTeam());
        journey.complete(confirmation(season, dossier), ConfirmTeamAnswers.confirm().teamStudents(students).teamCoach(coach));

        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.PLAN_KICK_OFF);
        assertThat(journey.isRunning(ProcessIds.TEAM_FORMING, season)).isFalse();
    }

    @Test
    void seasonWaitsForTheReportsOfItsPresentations_asItDidBefore() {
        String presentation = presentations.confirmed();
        String season = presentation.substring(0, presentation.indexOf('/'));
        journey.pass(Duration.ofDays(13));
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        journey.complete(season, RegistrationWindowSteps.DECIDE_REGISTRATIONS, DecideRegistrationsAnswers.goOn());
        assertThat(journey.openTasks(season + "/cafe-select")).isEmpty();
        journey.complete(presentation, SchoolPresentationSteps.RECORD_PRESENTATION,
                RecordPresentationAnswers.held().studentCount(42));

        assertThat(journey.openTasks(season + "/cafe-select")).containsExactly(CafeSelectSteps.PREPARE_SESSION);
    }

    @Test
    void scorecardsComeInAndAreDecidedOn() {
        deliberations.held();
        assertThat(journey.openTasks(SESSION)).contains(CafeSelectSteps.ENTER_SCORECARD);
        journey.fire(SESSION, CafeSelectSteps.SCORECARDS_CLOSED);

        assertThat(journey.openTasks(SESSION)).containsExactly(CafeSelectSteps.DELIBERATE);
    }

    @Test
    void publishedCafeSelectMovesToTodaysModel_andIsDecidedInItsPhase() {
        deliberations.published();
        migrate(ProcessIds.CAFE_SELECT, SESSION);
        journey.complete(SESSION, CafeSelectSteps.RUN_SESSION, RunSessionAnswers.held());
        journey.fire(SESSION, CafeSelectSteps.SCORECARDS_CLOSED);

        assertThat(journey.openTasks(SESSION)).containsExactly(CafeSelectSteps.DELIBERATE);
    }

    @Test
    void seminarIsPreparedAfterTheSelection_andMovesToTodaysModel() {
        registrations.open();
        String lea = seminar.confirmed("Léa", LEA, "fr");
        seminar.begun();
        migrate(ProcessIds.SEMINAR, SeminarFixtures.SEMINAR);
        journey.complete(SeminarFixtures.SEMINAR, SeminarSteps.PREPARE_SEMINAR, SeminarFixtures.preparation());
        seminar.attended(List.of(lea));

        assertThat(candidates.get(ApplicationNumber.of(lea)).state()).isEqualTo(Application.State.TRAINED);
    }

    @Test
    void candidateWaitsForADecisionAndForAPlace() {
        registrations.open();
        String lea = invited("Léa", LEA);
        journey.fire(lea, WAITED_TOO_LONG);
        candidates.putOnWaitingList(ApplicationNumber.of(lea), 1);
        tell(Message.CANDIDATE_DECIDED, lea, Map.of(Variable.SELECTION_DECISION, "waitingList"));
        assertThat(journey.openTasks(lea)).isEmpty();
        candidates.offer(ApplicationNumber.of(lea));
        tell(Message.PLACE_FREED, lea, Map.of());

        assertThat(journey.openTasks(lea)).containsExactly(CandidateSelectionSteps.RECORD_OFFER_ANSWER);
    }

    @Test
    void studentWaitsForTheSeminarAndATeam() {
        registrations.open();
        String lea = invited("Léa", LEA);
        candidates.offer(ApplicationNumber.of(lea));
        tell(Message.CANDIDATE_DECIDED, lea, Map.of(Variable.SELECTION_DECISION, "accepted"));
        journey.complete(lea, CandidateSelectionSteps.RECORD_OFFER_ANSWER, RecordOfferAnswerAnswers.accept());
        candidates.train(ApplicationNumber.of(lea));
        tell(Message.SEMINAR_ATTENDED, lea, Map.of());
        journey.fire(lea, TEAM_TOO_LATE);
        tell(Message.TEAM_JOINED, lea, Map.of());

        assertThat(candidates.get(ApplicationNumber.of(lea)).state()).isEqualTo(Application.State.IN_TEAM);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isFalse();
    }

    private Task confirmation(String season, String dossier) {
        return journey.task(season, TeamFormingSteps.CONFIRM_TEAM, Variable.TEAM_DOSSIER, dossier);
    }

    private String invited(String firstName, String email) {
        String number = registrations.register(firstName, email, "fr", RegistrationFixtures.POLYTECH);
        candidates.invite(ApplicationNumber.of(number));
        return number;
    }

    private void tell(Message message, String number, Map<Variable, String> routing) {
        assertThat(messages.tell(message, CaseReference.of(number), routing)).isTrue();
        journey.run();
    }

    private String qualified(QualifyRequestAnswers answers) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST, answers);
        return dossier;
    }

    /**
     * The steps at which a case waits keep their ids, so that the engine finds them again by these.
     *
     * @param moved steps that are in another phase today; the engine needs an explicit mapping for them
     */
    private void migrate(String process, String reference, String... moved) {
        List<ProcessDefinition> versions = repository.createProcessDefinitionQuery().processDefinitionKey(process)
                .orderByProcessDefinitionVersion().desc().listPage(0, 2);
        MigrationPlanBuilder builder = runtime.createMigrationPlan(versions.get(0).getId(), versions.get(1).getId())
                .mapEqualActivities();
        for (String step : moved) {
            builder.mapActivities(step, step);
        }
        MigrationPlan plan = builder.build();
        runtime.newMigration(plan).processInstanceQuery(
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).processDefinitionKey(process))
                .execute();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
