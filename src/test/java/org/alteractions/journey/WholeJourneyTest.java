package org.alteractions.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.stuck.StuckCases;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.EngineTables;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.PersonalData;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.CloseSeasonAnswers;
import org.alteractions.journey.testing.answers.ConfirmTeamAnswers;
import org.alteractions.journey.testing.answers.ConfirmWithSchoolAnswers;
import org.alteractions.journey.testing.answers.DeliberateAnswers;
import org.alteractions.journey.testing.answers.EnterScorecardAnswers;
import org.alteractions.journey.testing.answers.HoldMidTermAnswers;
import org.alteractions.journey.testing.answers.HoldReviewAnswers;
import org.alteractions.journey.testing.answers.PlanKickOffAnswers;
import org.alteractions.journey.testing.answers.PlanPresentationAnswers;
import org.alteractions.journey.testing.answers.PlanPresentationsAnswers;
import org.alteractions.journey.testing.answers.PrepareSeminarAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.ReceiveDeliverableAnswers;
import org.alteractions.journey.testing.answers.RecordAttendanceAnswers;
import org.alteractions.journey.testing.answers.RecordCharterAnswers;
import org.alteractions.journey.testing.answers.RecordOfferAnswerAnswers;
import org.alteractions.journey.testing.answers.RecordPresentationAnswers;
import org.alteractions.journey.testing.answers.RecordRestitutionAnswers;
import org.alteractions.journey.testing.answers.RegisterStudentAnswers;
import org.alteractions.journey.testing.answers.ReviewTeamsAnswers;
import org.alteractions.journey.testing.answers.RunSessionAnswers;
import org.alteractions.journey.testing.answers.ScheduleRestitutionAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.RestitutionSteps;
import org.alteractions.journey.testing.ids.SchoolPresentationSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.alteractions.journey.testing.ids.SeminarSteps;
import org.alteractions.journey.testing.ids.TeamFormingSteps;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The whole journey: a request over HTTP as Tasklist sends it, a season with twelve students and three missions, the
 * restitutions and, a year later, the reviews. Afterwards the engine's tables contain no name.
 */
@Story
class WholeJourneyTest extends StoryTest {

    private static final String POLYTECH = "polytech-nantes";
    private static final String AUDENCIA = "audencia";
    private static final List<String> STRUCTURES =
            List.of("Les Jardins solidaires", "Le Vélo pour tous", "La Bibliothèque ouverte");

    @Autowired
    PeopleFixtures peopleFixtures;

    @Autowired
    InterviewerRepository interviewers;

    @Autowired
    ApplicationRepository applications;

    @Autowired
    DossierRegister dossiers;

    @Autowired
    EngineTables engine;

    @Autowired
    PersonalData people;

    @Autowired
    StuckCases stuck;

    @LocalServerPort
    int port;

    @Test
    void threeMissions_fromTheFirstRequestToTheReviewAYearLater() {
        accounts.create();
        peopleFixtures.school(POLYTECH);
        peopleFixtures.school(AUDENCIA);
        List.of("Martine", "Paule", "Denis").forEach(name -> peopleFixtures.coach(name, 1));
        List<String> missions = STRUCTURES.stream().map(this::requestedAndAccepted).toList();

        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today()));
        presented(season, missions);
        assertCasesAgree();
        journey.pass(untilDay(11));
        List<String> students = registered(season);
        assertCasesAgree();
        journey.pass(untilDay(31));
        selected(season, students);
        assertCasesAgree();
        trained(season, students);
        assertCasesAgree();
        journey.complete(season, TeamFormingSteps.REVIEW_TEAMS, ReviewTeamsAnswers.oneByOne());
        missions.forEach(dossier -> teamConfirmed(season, dossier));
        assertCasesAgree();
        assertThat(applications.findBySeasonOrderByNumber(SeasonReference.of(season)))
                .hasSize(12).extracting(Application::state).containsOnly(Application.State.IN_TEAM);

        missions.forEach(this::missionDelivered);
        assertCasesAgree();
        missions.forEach(this::restituted);
        assertCasesAgree();
        closed(season);
        assertCasesAgree();
        assertThat(missions).allSatisfy(dossier ->
                assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.COMPLETED));
        journey.pass(Duration.ofDays(366));
        missions.forEach(this::reviewed);
        assertCasesAgree();

        assertThat(missions).noneMatch(dossier -> journey.isRunning(ProcessIds.ONE_YEAR_REVIEW, dossier));
        everyMailOnce();
        assertThat(engine.rows()).isGreaterThan(1_000);
        assertThat(engine.placesOf(people.all())).as("personal data in the engine's tables").isEmpty();
    }

    /** Nothing is stuck either: everything in this season is done in time. */
    private void assertCasesAgree() {
        assertThat(stuck.all().cases()).as("stuck cases").isEmpty();
    }

    private String requestedAndAccepted(String structure) {
        Map<String, Object> variables = new HashMap<>();
        RequestFixtures.request(structure, contact(structure))
                .forEach((key, value) -> variables.put(key, Map.of("value", value)));
        WebCaller.Answer started = WebCaller.browser(port, "nantes", "tasklist").post(
                "/camunda/api/engine/engine/default/process-definition/key/mission-journey/submit-form",
                Map.of("variables", variables));
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        journey.run();
        String dossier = started.json().path("businessKey").asText();
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Trois débouchés étudiés pour " + structure));
        return dossier;
    }

    private void closed(String season) {
        journey.fire(season, SeasonSteps.MISSIONS_OVER);
        journey.complete(season, SeasonSteps.CLOSE_SEASON, new CloseSeasonAnswers());
        assertThat(journey.isRunning(ProcessIds.SEASON, season)).isFalse();
        assertThat(jdbc.sql("""
                        select requests, presented, registered, chosen, trained, teams, delivered, stopped
                        from season_closing where season = :season""").param("season", season).query().singleRow())
                .isEqualTo(Map.of("REQUESTS", 3, "PRESENTED", 3, "REGISTERED", 12, "CHOSEN", 12, "TRAINED", 12,
                        "TEAMS", 3, "DELIVERED", 3, "STOPPED", 0));
    }

    private void presented(String season, List<String> missions) {
        journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS,
                new PlanPresentationsAnswers().chosenSchools(List.of(POLYTECH)).presentedDossiers(missions));
        String presentation = season + "/" + POLYTECH;
        journey.complete(presentation, SchoolPresentationSteps.PLAN_PRESENTATION,
                PlanPresentationAnswers.plan().presentationAt(today().plusDays(5) + "T14:00")
                        .presentationRoom("Amphithéâtre Ampère").presentedDossiers(missions));
        journey.complete(presentation, SchoolPresentationSteps.CONFIRM_WITH_SCHOOL,
                ConfirmWithSchoolAnswers.confirmed());
        journey.pass(Duration.ofDays(6));
        journey.complete(presentation, SchoolPresentationSteps.RECORD_PRESENTATION,
                RecordPresentationAnswers.held().studentCount(60).attendingDossiers(missions));
    }

    private List<String> registered(String season) {
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            RegisterStudentAnswers answers = RegistrationFixtures.answers(
                    "Prénom" + i, "etudiant" + i + "@ecoles.example", i % 4 == 0 ? "en" : "fr",
                    i % 2 == 0 ? POLYTECH : AUDENCIA).season(season);
            numbers.add(journey.start(ProcessIds.APPLICATION, "nantes", answers));
        }
        return numbers;
    }

    private void selected(String season, List<String> students) {
        String session = season + "/cafe-select";
        List<String> invited = Stream.of("Paul Ferrand", "Nora Bell", "Ines Caron", "Hugo Blin")
                .map(name -> interviewers.save(Interviewer.of(ChapterId.of("nantes"), name,
                        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@anciens.example", "fr", null)))
                .map(interviewer -> interviewer.id().toString())
                .toList();
        journey.complete(session, CafeSelectSteps.PREPARE_SESSION,
                PrepareSessionAnswers.plan().sessionDate(today().plusDays(9).toString()).sessionStart("09:00")
                        .sessionEnd("18:00").sessionPlace("12 rue des Arts").sessionRooms(4).changeoverMinutes(5)
                        .chosenInterviewers(invited));
        journey.complete(session, CafeSelectSteps.PUBLISH_PLAN, PublishPlanAnswers.publish());
        journey.complete(session, CafeSelectSteps.RUN_SESSION, RunSessionAnswers.held());
        journey.tasks(session, CafeSelectSteps.ENTER_SCORECARD).forEach(card -> journey.complete(card,
                new EnterScorecardAnswers().motivationMark(4).teamworkMark(5).analysisMark(4).commitmentMark(5)
                        .recommendation("yes").scorecardRemarks("Clair, posé et engagé.")));
        journey.complete(session, CafeSelectSteps.DELIBERATE,
                new DeliberateAnswers().placesAvailable(12).acceptedCandidates(students)
                        .deliberationReason("Douze places, douze candidats solides."));
        students.forEach(number ->
                journey.complete(number, CandidateSelectionSteps.RECORD_OFFER_ANSWER,
                        RecordOfferAnswerAnswers.accept()));
    }

    private void trained(String season, List<String> students) {
        String seminar = season + "/seminar";
        journey.complete(seminar, SeminarSteps.PREPARE_SEMINAR,
                PrepareSeminarAnswers.plan().seminarDate(today().plusDays(10).toString()).seminarStart("09:30")
                        .seminarPlace("3 place Graslin").trainerName("Solène Prigent")
                        .trainerEmail("solene.prigent@ess.example").trainerLanguage("fr"));
        journey.complete(seminar, SeminarSteps.RECORD_ATTENDANCE,
                RecordAttendanceAnswers.held().presentStudents(students));
    }

    private void teamConfirmed(String season, String dossier) {
        Task task = journey.task(season, TeamFormingSteps.CONFIRM_TEAM, Variable.TEAM_DOSSIER, dossier);
        Map<String, Object> proposed = journey.shown(task);
        List<String> students = Stream.of(
                        proposed.get("teamStudents").toString().replaceAll("[\\[\\]\"]", "").split(","))
                .toList();
        assertThat(students).hasSize(4);
        journey.complete(task,
                ConfirmTeamAnswers.confirm().teamStudents(students).teamCoach((String) proposed.get("teamCoach")));
    }

    private void missionDelivered(String dossier) {
        journey.complete(dossier, MissionSteps.PLAN_KICK_OFF,
                new PlanKickOffAnswers().kickOffAt(today().plusDays(3) + "T18:00")
                        .kickOffPlace("12 rue du Port, Nantes"));
        List<String> parties = options(journey.shown(journey.task(dossier, MissionSteps.RECORD_CHARTER)), "missionParties");
        journey.complete(dossier, MissionSteps.RECORD_CHARTER,
                RecordCharterAnswers.accepted().charterAcceptedBy(parties));
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.onTrack());
        journey.complete(dossier, MissionSteps.RECEIVE_DELIVERABLE, ReceiveDeliverableAnswers.accepted());
    }

    private void restituted(String dossier) {
        journey.complete(dossier, RestitutionSteps.SCHEDULE_RESTITUTION,
                new ScheduleRestitutionAnswers().restitutionAt(today().plusDays(2) + "T18:00")
                        .restitutionPlace("Maison des associations"));
        journey.pass(Duration.ofDays(3));
        List<String> parties =
                options(journey.shown(journey.task(dossier, RestitutionSteps.RECORD_RESTITUTION)),
                        "restitutionParties");
        journey.complete(dossier, RestitutionSteps.RECORD_RESTITUTION,
                RecordRestitutionAnswers.held().heldOn(today().toString()).restitutionPresent(parties)
                        .restitutionSummary("Trois débouchés étudiés en détail.")
                        .recommendation1("Ouvrir un marché le jeudi.").recommendation2("Refaire le site internet."));
    }

    private void reviewed(String dossier) {
        journey.complete(dossier, OneYearReviewSteps.HOLD_REVIEW,
                HoldReviewAnswers.reviewed().recommendationStatus1("done")
                        .recommendationResult1("Ventes doublées le jeudi.").recommendationStatus2("dropped")
                        .recommendationResult2("Faute de moyens."));
    }

    /** Nobody is written to twice about the same thing, and everybody in their language. */
    private void everyMailOnce() {
        List<TestMailbox.Mail> mails = mailbox.mails();
        assertThat(mails).hasSizeGreaterThan(150);
        for (String structure : STRUCTURES) {
            assertThat(mailbox.subjectsTo(contact(structure))).hasSizeGreaterThan(8);
        }
        assertThat(mailbox.mailsTo("etudiant4@ecoles.example")).extracting(TestMailbox.Mail::language).containsOnly("en");
        assertThat(mailbox.mailsTo("etudiant1@ecoles.example")).extracting(TestMailbox.Mail::language).containsOnly("fr");
        Map<String, Long> same = mails.stream()
                .collect(Collectors.groupingBy(mail -> mail.to() + ": " + mail.subject() + mail.text(), Collectors.counting()));
        same.values().removeIf(count -> count == 1);
        assertThat(same).as("mails sent twice").isEmpty();
    }

    private static List<String> options(Map<String, Object> shown, String key) {
        return java.util.regex.Pattern.compile("\"value\":\"([^\"]+)\"").matcher(shown.get(key).toString()).results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String contact(String structure) {
        return structure.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", ".") + "@structures.example";
    }

    private Duration untilDay(int day) {
        return Duration.between(journey.now(), started.plusDays(day).atTime(12, 0).atZone(ZoneId.of("Europe/Paris")));
    }

    private final LocalDate started = LocalDate.now(ZoneId.of("Europe/Paris"));

    private LocalDate today() {
        return LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
    }
}
