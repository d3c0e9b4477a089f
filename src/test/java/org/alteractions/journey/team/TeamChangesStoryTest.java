package org.alteractions.journey.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.process.tasklist.ActPanel;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.AgreeScopeChangeAnswers;
import org.alteractions.journey.testing.answers.ConfirmTeamAnswers;
import org.alteractions.journey.testing.answers.DecideWaitingApplicationAnswers;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.RecordCharterAnswers;
import org.alteractions.journey.testing.answers.ReplaceCoachAnswers;
import org.alteractions.journey.testing.answers.ReplaceStudentAnswers;
import org.alteractions.journey.testing.answers.ReviewTeamsAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.ApplicationSteps;
import org.alteractions.journey.testing.ids.MissionJourneySteps;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.TeamFormingSteps;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of mission.bpmn with external events: a student, the coach or the need changes. */
@Story
class TeamChangesStoryTest extends StoryTest {

    @Autowired
    MissionFixtures missionFixtures;

    @Autowired
    TeamFixtures fixtures;

    @Autowired
    TeamRepository teams;

    @Autowired
    StudentRepository students;

    @Autowired
    ApplicationRepository applications;

    @Autowired
    DossierRegister dossiers;

    @Autowired
    Journal journal;

    @Autowired
    Clock clock;

    @Autowired
    ActPanel panel;

    @Autowired
    TaskPanel cards;

    @Test
    void studentDropsOutBeforeKickOff_andIsReplacedFromThePool() {
        String dossier = fixtures.startedMission();
        TeamMember newcomer = fixtures.student("Nadia Belkacem", Application.State.TRAINED);
        declare(dossier, "studentDroppedOut");
        assertThat(journey.openTasks(dossier))
                .containsExactly(MissionSteps.PLAN_KICK_OFF, MissionSteps.REPLACE_STUDENT);
        assertThat(journey.shown(journey.task(dossier, MissionSteps.REPLACE_STUDENT)).get("replacementStudents").toString())
                .contains("Nadia Belkacem");
        Map<String, Object> answers = leaving("replace");
        answers.put("replacementApplication", newcomer.application().value());
        journey.complete(dossier, MissionSteps.REPLACE_STUDENT, answers);

        Team team = teams.get(DossierReference.of(dossier));
        assertThat(team.members()).hasSize(4).contains(newcomer);
        assertThat(fixtures.states(dossier)).containsOnly(Application.State.IN_TEAM);
        assertThat(team.departures()).extracting(TeamDeparture::studentId).containsExactly(lina());
        assertThat(mailbox.subjectsTo(TeamFixtures.LINA)).endsWith("Mission " + dossier + " : votre départ de l'équipe");
        assertThat(mailbox.subjectsTo("nadia.belkacem@polytech.example"))
                .containsExactly("Mission " + dossier + " : vous rejoignez l'équipe");
        assertThat(mailbox.mailsTo("nadia.belkacem@polytech.example")).singleElement().satisfies(mail ->
                assertThat(mail.text()).contains("L'antenne vous écrira la date de la réunion de lancement.")
                        .doesNotContain("Lire et accepter la charte"));
        assertThat(mailbox.subjectsTo("rose.tanguy@polytech.example")).endsWith("Mission " + dossier + " : l'équipe change");
        assertThat(mailbox.mailsTo(TeamFixtures.COACH)).last().satisfies(mail ->
                assertThat(mail.text()).contains("Nadia Belkacem").doesNotContain("Lina Moreau"));
        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.PLAN_KICK_OFF);
    }

    /** Whoever reports says who and why; whoever decides finds in each task what was said for it. */
    @Test
    void twoStudentsReportedWithinSeconds_eachTaskHasItsOwnReport_alsoOnceTheOtherIsDone() {
        String dossier = fixtures.startedMission();
        Long omar = student("omar.diallo@polytech.example");
        report(dossier, omar, "Il déménage.");
        report(dossier, lina(), "Elle reprend ses études.");
        Task ofOmar = taskAbout(dossier, MissionSteps.REPLACE_STUDENT, "Il déménage.");
        Task ofLina = taskAbout(dossier, MissionSteps.REPLACE_STUDENT, "Elle reprend ses études.");
        assertThat(journey.shown(ofOmar)).containsEntry("leavingStudent", omar.toString());
        assertThat(journey.shown(ofLina)).containsEntry("leavingStudent", lina().toString());
        assertThat(subject(ofOmar)).isEqualTo(
                "Les Jardins solidaires – Omar Diallo (étudiant)\u00a0: «\u00a0Il déménage.\u00a0»");
        assertThat(subject(ofLina)).isEqualTo(
                "Les Jardins solidaires – Lina Moreau (étudiant)\u00a0: «\u00a0Elle reprend ses études.\u00a0»");
        journey.complete(ofOmar, ReplaceStudentAnswers.stays());

        Task left = journey.task(dossier, MissionSteps.REPLACE_STUDENT);
        assertThat(left.getId()).isEqualTo(ofLina.getId());
        assertThat(journey.shown(left)).containsEntry("leavingStudent", lina().toString());
        assertThat(journey.shown(left).get("reportedDeparture").toString()).contains("Elle reprend ses études.");
        journey.complete(left, leaving("goOn"));
        assertThatThrownBy(() -> report(dossier, lina(), "Elle est partie.")).as("who has left")
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageStartingWith("« Étudiant qui quitte l'équipe » : ce choix n'est pas proposé");
    }

    @Test
    void twoChangesOfScope_eachTaskHasItsOwnReport() {
        String dossier = missionFixtures.charterAccepted();
        for (String said : List.of("Moins de débouchés.", "Un autre calendrier.")) {
            Map<String, Object> report = fixtures.event(dossier, "scopeChanged");
            report.put("eventComment", said);
            journey.start(ProcessIds.DECLARE_EVENT, "nantes", report);
        }
        assertThat(journey.tasks(dossier, MissionSteps.AGREE_SCOPE_CHANGE))
                .extracting(task -> journey.shown(task).get("reportedScopeChange").toString())
                .satisfiesExactlyInAnyOrder(
                        said -> assertThat(said).contains("Moins de débouchés."),
                        said -> assertThat(said).contains("Un autre calendrier."))
                .hasSize(2);
    }

    private Task taskAbout(String dossier, String step, String said) {
        return journey.tasks(dossier, step).stream()
                .filter(task -> journey.shown(task).get("reportedDeparture").toString().contains(said))
                .reduce((one, other) -> {
                    throw new AssertionError("Two tasks show one report");
                })
                .orElseThrow();
    }

    private String subject(Task task) {
        return journey.as("nantes", () -> cards.card(task.getId())).about();
    }

    @Test
    void studentOfAnotherTeam_isRefusedAtTheField() {
        String dossier = fixtures.startedMission();
        Map<String, Object> report = fixtures.event(dossier, "studentDroppedOut");
        String other = fixtures.acceptedDossier();
        report.put("concernedDossier", other);
        assertThatThrownBy(() -> journey.start(ProcessIds.DECLARE_EVENT, "nantes", report))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« Événement » : ce dossier n'a pas de mission en cours.");
        jdbc.sql("update dossier set state = 'IN_MISSION' where reference = ?").param(other).update();
        jdbc.sql("insert into mission (dossier, version, started_on) values (?, 0, current_date)").param(other).update();

        assertThatThrownBy(() -> journey.start(ProcessIds.DECLARE_EVENT, "nantes", report))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« Étudiant qui quitte l'équipe » : cette personne n'est pas dans l'équipe du dossier " + other
                        + " : choisissez quelqu'un de cette équipe, ou vérifiez le dossier concerné.");
    }

    private void report(String dossier, Long student, String said) {
        Map<String, Object> report = fixtures.event(dossier, "studentDroppedOut");
        report.put("eventComment", said);
        report.put("reportedStudent", TeamFixtures.reported(dossier, student));
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", report);
    }

    @Test
    void questionBeforeAChange_namesWhoLeaves_andWhoComes() {
        String dossier = fixtures.startedMission();
        TeamMember newcomer = fixtures.student("Nadia Belkacem", Application.State.TRAINED);
        Long free = fixtures.coach("Maud Leroux", "maud.leroux@sce.example", 1);
        declare(dossier, "studentDroppedOut");
        declare(dossier, "coachUnavailable");
        Map<String, Object> answers = leaving("replace");
        answers.put("replacementApplication", newcomer.application().value());

        assertThat(asked(dossier, MissionSteps.REPLACE_STUDENT, answers))
                .anySatisfy(fact -> assertThat(fact).startsWith("Étudiant qui quitte l'équipe : Lina Moreau – "))
                .anySatisfy(fact -> assertThat(fact).startsWith("Remplaçant : Nadia Belkacem – "));
        assertThat(asked(dossier, MissionSteps.REPLACE_STUDENT, leaving("goOn")))
                .anySatisfy(fact -> assertThat(fact).startsWith("Étudiant qui quitte l'équipe : Lina Moreau – "))
                .noneMatch(fact -> fact.startsWith("Remplaçant"));
        assertThat(asked(dossier, MissionSteps.REPLACE_COACH, ReplaceCoachAnswers.replace().newCoach(free.toString())))
                .anySatisfy(fact -> assertThat(fact).contains(" : Maud Leroux, "));
    }

    private List<String> asked(String dossier, String step, Map<String, Object> answers) {
        Task task = journey.task(dossier, step);
        return journey.as("nantes", () -> panel.ofTask(task.getId(), answers)).facts();
    }

    @Test
    void replacementInARunningMission_acceptsTheCharterToo() {
        String dossier = missionFixtures.charterAccepted();
        TeamMember newcomer = fixtures.student("Nadia Belkacem", Application.State.TRAINED);
        declare(dossier, "studentDroppedOut");
        assertThat(journey.shown(journey.task(dossier, MissionSteps.REPLACE_STUDENT)))
                .containsEntry("charterState", "acceptée");
        Map<String, Object> answers = leaving("replace");
        answers.put("replacementApplication", newcomer.application().value());
        assertThatThrownBy(() -> journey.complete(dossier, MissionSteps.REPLACE_STUDENT, answers))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« Le remplaçant a lu et accepte la charte de la mission » :"
                        + " cette réponse est obligatoire.");
        assertThat(teams.get(DossierReference.of(dossier)).members()).doesNotContain(newcomer);
        answers.put("newcomerAcceptsCharter", true);
        journey.complete(dossier, MissionSteps.REPLACE_STUDENT, answers);

        String party = "student-" + newcomer.studentId();
        assertThat(teams.get(DossierReference.of(dossier)).members()).hasSize(4).contains(newcomer);
        assertThat(missionFixtures.charterAnswers(dossier)).containsEntry(party, LocalDate.now(clock));
        assertThat(journal.of(CaseReference.of(dossier)))
                .filteredOn(entry -> entry.event() == JournalEvent.NEWCOMER_ACCEPTED_CHARTER)
                .extracting(JournalEntry::detail).containsExactly(party);
    }

    @Test
    void teamBelowThree_forcesTheChoice_andGoesOnByDecision() {
        String dossier = missionFixtures.charterAccepted();
        declare(dossier, "studentDroppedOut");
        journey.complete(dossier, MissionSteps.REPLACE_STUDENT, leaving("goOn"));
        declare(dossier, "studentDroppedOut");
        Map<String, Object> second = leaving("goOn");
        second.put("leavingStudent", student("omar.diallo@polytech.example").toString());

        assertThatThrownBy(() -> journey.complete(dossier, MissionSteps.REPLACE_STUDENT, second))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageStartingWith("« Comment l'équipe continue » : l'équipe compterait moins de trois étudiants");
        assertThat(teams.get(DossierReference.of(dossier)).members()).hasSize(3);
        second.put("replacementDecision", "goOnWithFewer");
        journey.complete(dossier, MissionSteps.REPLACE_STUDENT, second);
        assertThat(teams.get(DossierReference.of(dossier)).members()).hasSize(2);
        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.HOLD_MID_TERM);
    }

    @Test
    void studentStaysAfterAll_nothingChangesAndNobodyIsWrittenTo() {
        String dossier = fixtures.startedMission();
        int mails = mailbox.mails().size();
        declare(dossier, "studentDroppedOut");
        journey.complete(dossier, MissionSteps.REPLACE_STUDENT, ReplaceStudentAnswers.stays());

        assertThat(teams.get(DossierReference.of(dossier)).members()).hasSize(4);
        assertThat(mailbox.mails()).hasSize(mails);
    }

    @Test
    void teamGivesUp_missionStops_andOnlyThoseWhoStayedAreFree() {
        String dossier = missionFixtures.charterAccepted();
        declare(dossier, "studentDroppedOut");
        Map<String, Object> answers = leaving("stopMission");
        answers.put("stopReason", "L'équipe ne peut plus continuer.");
        journey.complete(dossier, MissionSteps.REPLACE_STUDENT, answers);

        assertStopped(dossier);
        assertThat(teams.get(DossierReference.of(dossier)).members()).hasSize(3);
        assertBackInThePool(dossier);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, TeamFixtures.SEASON + "-%03d".formatted(lina())))
                .isFalse();
        assertThat(applications.get(ApplicationNumber.of(TeamFixtures.SEASON + "-%03d".formatted(lina()))).state())
                .isEqualTo(Application.State.WITHDRAWN);
    }

    @Test
    void coachIsReplacedByOneWhoHasTime() {
        String dossier = missionFixtures.charterAccepted();
        Long free = fixtures.coach("Maud Leroux", "maud.leroux@sce.example", 1);
        fixtures.coach("Yann Cadiou", "yann.cadiou@sce.example", 0);
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                DeclareEventAnswers.coachUnavailable().chapter("nantes").concernedDossier(dossier)
                        .eventComment("Il change de poste."));
        assertThat(journey.shown(journey.task(dossier, MissionSteps.REPLACE_COACH)).get("reportedAbsence").toString())
                .startsWith("« Il change de poste. » (");
        assertThat(journal.of(CaseReference.of(dossier))).extracting(JournalEntry::event)
                .contains(JournalEvent.COACH_ABSENCE_REPORTED);
        assertThat(journey.shown(journey.task(dossier, MissionSteps.REPLACE_COACH)).get("freeCoaches").toString())
                .contains("Maud Leroux").doesNotContain("Yann Cadiou", "Paul Kervella");
        journey.complete(dossier, MissionSteps.REPLACE_COACH, ReplaceCoachAnswers.replace().newCoach(free.toString()));

        assertThat(teams.get(DossierReference.of(dossier)).coachId()).isEqualTo(free);
        assertThat(mailbox.subjectsTo("maud.leroux@sce.example"))
                .containsExactly("Mission " + dossier + " : accompagnez-vous cette équipe ?");
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).endsWith("Mission " + dossier + " : un nouveau coach");
        assertThat(mailbox.mailsTo(TeamFixtures.COACH)).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Mission " + dossier + " : votre accompagnement prend fin");
            assertThat(mail.calendar()).contains("METHOD:CANCEL");
        });
    }

    @Test
    void coachIsLookedFor_thenTheMissionStops() {
        String dossier = missionFixtures.charterAccepted();
        declare(dossier, "coachUnavailable");
        journey.complete(dossier, MissionSteps.REPLACE_COACH, ReplaceCoachAnswers.decideWait());
        assertThat(teams.get(DossierReference.of(dossier)).coachId()).isNull();
        assertThat(mailbox.subjectsTo(TeamFixtures.LINA)).endsWith("Mission " + dossier + " : nous cherchons un nouveau coach");
        assertThat(mailbox.subjectsTo(TeamFixtures.COACH)).endsWith("Mission " + dossier + " : votre accompagnement prend fin");
        int thanked = mailbox.mailsTo(TeamFixtures.COACH).size();
        journey.fire(dossier, MissionSteps.SEARCH_TIME_OVER);
        assertThat(journey.shown(journey.task(dossier, MissionSteps.REPLACE_COACH)).get("coachDecision"))
                .as("what was decided last time is no proposal").isIn(null, "");
        journey.complete(dossier, MissionSteps.REPLACE_COACH, ReplaceCoachAnswers.decideWait());
        assertThat(mailbox.mailsTo(TeamFixtures.COACH)).as("thanked once").hasSize(thanked);
        journey.fire(dossier, MissionSteps.SEARCH_TIME_OVER);
        journey.complete(dossier, MissionSteps.REPLACE_COACH,
                ReplaceCoachAnswers.stopMission().stopReason("Aucun coach disponible."));

        assertStopped(dossier);
    }

    @Test
    void coachStaysAfterAll() {
        String dossier = missionFixtures.charterAccepted();
        declare(dossier, "coachUnavailable");
        journey.complete(dossier, MissionSteps.REPLACE_COACH, ReplaceCoachAnswers.stays());

        assertThat(teams.get(DossierReference.of(dossier)).coachId()).isNotNull();
        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.HOLD_MID_TERM);
    }

    @Test
    void newScopeIsAgreedAndEverybodyReadsIt() {
        String dossier = missionFixtures.charterAccepted();
        declare(dossier, "scopeChanged");
        assertThat(journey.shown(journey.task(dossier, MissionSteps.AGREE_SCOPE_CHANGE)).get("reportedScopeChange").toString())
                .startsWith("rien n'a été précisé (");
        journey.complete(dossier, MissionSteps.AGREE_SCOPE_CHANGE,
                AgreeScopeChangeAnswers.agreed().newScope("Un seul débouché, mais chiffré."));

        assertThat(dossiers.get(DossierReference.of(dossier)).scope()).isEqualTo("Un seul débouché, mais chiffré.");
        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.IN_MISSION);
        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT)).last()
                .satisfies(mail -> assertThat(mail.text()).contains("Un seul débouché, mais chiffré."));
    }

    @Test
    void scopeStaysTheSame_orItsChangeStopsTheMission() {
        String dossier = missionFixtures.charterAccepted();
        declare(dossier, "scopeChanged");
        journey.complete(dossier, MissionSteps.AGREE_SCOPE_CHANGE, AgreeScopeChangeAnswers.unchanged());
        assertThat(dossiers.get(DossierReference.of(dossier)).scope()).isEqualTo("Étudier trois débouchés locaux.");
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).endsWith("Mission " + dossier + " : le périmètre reste le même");

        declare(dossier, "scopeChanged");
        journey.complete(dossier, MissionSteps.AGREE_SCOPE_CHANGE,
                AgreeScopeChangeAnswers.stopMission().stopReason("Le nouveau besoin dépasse le programme."));
        assertStopped(dossier);
    }

    @Test
    void structureWithdrawsDuringTheMission_teamIsFreeAndTold() {
        String dossier = missionFixtures.charterAccepted();
        declare(dossier, "structureWithdrew");

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.WITHDRAWN);
        assertThat(journey.isRunning(ProcessIds.MISSION, dossier)).isFalse();
        assertThat(journey.openTasks(dossier)).isEmpty();
        assertBackInThePool(dossier);
        assertThat(mailbox.subjectsTo(TeamFixtures.LINA)).endsWith("Mission " + dossier + " : la structure se retire");
        assertThat(mailbox.subjectsTo(TeamFixtures.COACH)).endsWith("Mission " + dossier + " : la structure se retire");
    }

    @Test
    void studentOfAStoppedMission_waitsForATeamLikeAnyTrainedStudent() {
        String dossier = missionFixtures.metForTheFirstTime();
        journey.complete(dossier, MissionSteps.RECORD_CHARTER,
                RecordCharterAnswers.stopMission().stopReason("Les attentes sont trop éloignées."));
        assertBackInThePool(dossier);
        List<String> numbers = teams.get(DossierReference.of(dossier)).members().stream()
                .map(member -> member.application().value()).sorted().toList();

        assertThat(journal.of(CaseReference.of(numbers.get(0)))).extracting(JournalEntry::event).containsExactly(
                JournalEvent.STUDENT_RELEASED);
        journey.fire(numbers.get(0), ApplicationSteps.TEAM_TOO_LATE);
        journey.complete(numbers.get(0), ApplicationSteps.DECIDE_WAITING_STUDENT,
                DecideWaitingApplicationAnswers.close().closingReason("Vous partez à l'étranger."));
        journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(numbers.get(1)));

        assertThat(applications.get(ApplicationNumber.of(numbers.get(0))).state()).isEqualTo(Application.State.CLOSED);
        assertThat(applications.get(ApplicationNumber.of(numbers.get(1))).state())
                .isEqualTo(Application.State.WITHDRAWN);
        assertThat(numbers.subList(0, 2)).noneMatch(number -> journey.isRunning(ProcessIds.APPLICATION, number));
    }

    @Test
    void studentOfAStoppedMission_joinsAnotherTeamOfTheSeason() {
        String stopped = missionFixtures.charterAccepted();
        declare(stopped, "structureWithdrew");
        String other = fixtures.acceptedDossier();
        fixtures.coach("Maud Leroux", "maud.leroux@sce.example", 1);
        journey.call(ProcessIds.TEAM_FORMING, TeamFixtures.SEASON, "nantes");
        journey.complete(TeamFixtures.SEASON, TeamFormingSteps.REVIEW_TEAMS, ReviewTeamsAnswers.oneByOne());
        Task proposal = journey.task(TeamFixtures.SEASON, TeamFormingSteps.CONFIRM_TEAM);
        List<String> numbers = teams.get(DossierReference.of(stopped)).members().stream()
                .map(member -> member.application().value()).sorted().toList();
        Map<String, Object> shown = journey.shown(proposal);
        assertThat(shown.get("teamStudents").toString()).contains(numbers);
        journey.complete(proposal,
                ConfirmTeamAnswers.confirm().teamStudents(numbers).teamCoach((String) shown.get("teamCoach")));

        assertThat(fixtures.states(other)).containsOnly(Application.State.IN_TEAM).hasSize(4);
        assertThat(numbers).noneMatch(number -> journey.isRunning(ProcessIds.APPLICATION, number));
        assertThat(journey.isRunning(ProcessIds.MISSION, other)).isTrue();
    }

    @Test
    void eventOfATeamIsRefusedForADossierWithoutAMissionAtWork() {
        String waiting = fixtures.acceptedDossier();
        assertThatThrownBy(() -> declare(waiting, "scopeChanged"))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« Événement » : ce dossier n'a pas de mission en cours.");
        assertThatThrownBy(() -> declare(waiting, "studentDroppedOut"))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« Étudiant qui quitte l'équipe » : cette réponse est obligatoire.");
        String delivered = missionFixtures.delivered();
        assertThatThrownBy(() -> declare(delivered, "coachUnavailable"))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« Événement » : ce dossier n'a pas de mission en cours.");
    }

    private void declare(String dossier, String event) {
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", fixtures.event(dossier, event));
    }

    private ReplaceStudentAnswers leaving(String decision) {
        return new ReplaceStudentAnswers().replacementDecision(decision).leavingStudent(lina().toString())
                        .departureReason("studies");
    }

    private Long lina() {
        return student(TeamFixtures.LINA);
    }

    private Long student(String address) {
        return students.findByEmail(address).orElseThrow().id();
    }

    /** Each application waits for a team as if its student had just been trained. */
    private void assertBackInThePool(String dossier) {
        assertThat(fixtures.states(dossier)).containsOnly(Application.State.TRAINED);
        teams.get(DossierReference.of(dossier)).members().forEach(member ->
                assertThat(journey.isRunning(ProcessIds.APPLICATION, member.application().value())).isTrue());
    }

    private void assertStopped(String dossier) {
        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.STOPPED);
        assertThat(journey.openTasks(dossier)).containsExactly(MissionJourneySteps.DECIDE_STOPPED_MISSION);
        for (String address : List.of(RequestFixtures.CONTACT, "rose.tanguy@polytech.example")) {
            assertThat(mailbox.subjectsTo(address)).endsWith("Mission " + dossier + " : la mission s'arrête");
        }
    }
}
