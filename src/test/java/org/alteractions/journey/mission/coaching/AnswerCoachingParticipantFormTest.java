package org.alteractions.journey.mission.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.team.TeamRepository;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.AnswerCoachingAnswers;
import org.alteractions.journey.testing.answers.PlanKickOffAnswers;
import org.alteractions.journey.testing.answers.RecordCharterAnswers;
import org.alteractions.journey.testing.answers.ReplaceCoachAnswers;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The coach who was proposed to a team says by link, or by phone, whether they guide it. */
@Story
class AnswerCoachingParticipantFormTest extends StoryTest {

    private static final String CHAPTER = "nantes@alteractions.example";
    private static final String MAUD = "maud.leroux@sce.example";
    private static final String REASON = "Je pars en congé jusqu'en mars.";

    @Autowired
    private MissionFixtures missionFixtures;

    @Autowired
    private TeamFixtures fixtures;

    @Autowired
    private TeamRepository teams;

    @Autowired
    private CoachingService coaching;

    @Autowired
    private Journal journal;

    @LocalServerPort
    private int port;

    private Participant browser;
    private String dossier;

    @BeforeEach
    void coachIsAsked() {
        dossier = fixtures.startedMission();
        browser = new Participant(port);
    }

    @Test
    void coachAccepts_isNotRemindedAnyMore_andTheCoordinatorReadsIt() {
        assertThat(agreement()).isEqualTo("pas encore répondu");
        Participant.Page page = browser.open(link(TeamFixtures.COACH));
        assertThat(page.title()).isEqualTo("Accompagner cette équipe");
        assertThat(page.text()).contains("Étudier trois débouchés locaux.", "La mission commence vers le");

        assertThat(browser.send(page, Map.of("coachingAnswer", "accept")).text())
                .contains("L'antenne vous écrit la date et le lieu de la réunion de lancement.");
        journey.run();
        int mails = mailbox.mailsTo(TeamFixtures.COACH).size();
        journey.pass(Duration.ofDays(9));

        assertThat(agreement()).startsWith("donné le ");
        assertThat(mailbox.mailsTo(TeamFixtures.COACH)).hasSize(mails);
        assertThat(mailbox.subjectsTo(CHAPTER)).noneMatch(subject -> subject.contains("n'a pas répondu"));
        assertThat(journal.of(CaseReference.of(dossier)))
                .filteredOn(entry -> entry.event() == JournalEvent.COACH_ACCEPTED)
                .singleElement().extracting(JournalEntry::actor).asString().startsWith("coach-");
        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.PLAN_KICK_OFF);
    }

    @Test
    void coachWishesOtherDates_whichTheCoordinatorReads_andMayAnswerAgain() {
        Participant.Page page = browser.open(link(TeamFixtures.COACH));
        assertThat(browser.send(page, Map.of("coachingAnswer", "otherDate")).status()).isEqualTo(400);
        browser.send(page, Map.of("coachingAnswer", "otherDate", "coachingRemark", "Plutôt le vendredi."));
        journey.run();

        assertThat(agreement()).startsWith("donné le ").endsWith(", à d'autres dates : « Plutôt le vendredi. »");
        assertThat(mailbox.mailsTo(CHAPTER)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Mission " + dossier + " : le coach préfère d'autres dates");
            assertThat(mail.text()).doesNotContain("vendredi", "Paul");
        });
        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.PLAN_KICK_OFF);
        Participant.Page again = browser.open(link(TeamFixtures.COACH));
        assertThat(again.document().select("input[checked]").eachAttr("value")).containsExactly("otherDate");
        browser.send(again, Map.of("coachingAnswer", "accept", "coachingRemark", ""));
        assertThat(agreement()).startsWith("donné le ").doesNotContain("vendredi");
    }

    @Test
    void coachDeclines_theNextBestIsOffered_andIsAskedInTurn() {
        fixtures.coach("Alain Bizien", "alain.bizien@sce.example", 2);
        occupy("alain.bizien@sce.example");
        Long maud = fixtures.coach("Maud Leroux", MAUD, 1);
        Participant.Page sure = browser.sendOnce(browser.open(link(TeamFixtures.COACH)),
                Map.of("coachingAnswer", "decline", "coachingRemark", REASON));
        assertThat(sure.title()).isEqualTo("Est-ce bien ce que vous voulez ?");
        assertThat(browser.sendAgain(sure).text()).contains("L'antenne cherche un autre coach pour cette équipe.");
        journey.run();

        assertThat(journey.openTasks(dossier))
                .containsExactlyInAnyOrder(MissionSteps.PLAN_KICK_OFF, MissionSteps.REPLACE_COACH);
        assertThat(agreement()).startsWith("refusé le ").contains(REASON);
        Map<String, Object> shown = journey.shown(journey.task(dossier, MissionSteps.REPLACE_COACH));
        assertThat(shown.get("reportedAbsence").toString()).startsWith("« " + REASON + " » (");
        assertThat(shown.get("freeCoaches").toString()).as("who guides no team is offered first")
                .matches("(?s).*Maud Leroux, SCE – 0 équipe.*Alain Bizien, SCE – 1 équipe.*");
        assertThat(browser.open(link(TeamFixtures.COACH)).title()).isEqualTo("Vous avez déjà répondu");

        journey.complete(dossier, MissionSteps.REPLACE_COACH, ReplaceCoachAnswers.replace().newCoach(maud.toString()));
        assertThat(agreement()).isEqualTo("pas encore répondu");
        browser.send(browser.open(link(MAUD)), Map.of("coachingAnswer", "accept"));
        journey.run();
        assertThat(agreement()).startsWith("donné le ");
        assertThat(journal.of(CaseReference.of(dossier))).extracting(JournalEntry::event).containsSubsequence(
                JournalEvent.COACH_DECLINED, JournalEvent.COACH_REPLACED, JournalEvent.COACH_ACCEPTED);
        journey.pass(Duration.ofDays(9));
        assertThat(mailbox.subjectsTo(MAUD)).noneMatch(subject -> subject.contains("votre réponse nous manque"));
    }

    @Test
    void coachWhoDeclined_isOfferedLast_andMayStayAfterAll() {
        Long maud = fixtures.coach("Maud Leroux", MAUD, 1);
        Long paul = teams.get(DossierReference.of(dossier)).coachId();
        noted(AnswerCoachingAnswers.decline().coachingRemark(REASON));
        journey.complete(dossier, MissionSteps.REPLACE_COACH, ReplaceCoachAnswers.replace().newCoach(maud.toString()));
        noted(AnswerCoachingAnswers.decline().coachingRemark("Trop loin de chez moi."));
        assertThat(journey.shown(journey.task(dossier, MissionSteps.REPLACE_COACH)).get("freeCoaches").toString())
                .contains("Paul Kervella, SCE – 0 équipe(s) sur 1, a refusé celle-ci");

        journey.complete(dossier, MissionSteps.REPLACE_COACH, ReplaceCoachAnswers.stays());
        assertThat(teams.get(DossierReference.of(dossier)).coachId()).isEqualTo(maud).isNotEqualTo(paul);
        assertThat(agreement()).startsWith("donné le ");
    }

    @Test
    void silentCoachIsReminded_thenTheChapterIsTold_andTheKickOffWaitsForNobody() {
        journey.pass(Duration.ofDays(8));
        assertThat(mailbox.subjectsTo(TeamFixtures.COACH))
                .filteredOn(subject -> subject.equals("Mission " + dossier + " : votre réponse nous manque"))
                .hasSize(2);
        assertThat(mailbox.subjectsTo(CHAPTER)).contains("Mission " + dossier + " : le coach n'a pas répondu");

        journey.complete(dossier, MissionSteps.PLAN_KICK_OFF,
                new PlanKickOffAnswers().kickOffAt(missionFixtures.inDays(10) + "T18:00").kickOffPlace("Nantes"));
        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.RECORD_CHARTER);
        browser.send(browser.open(link(TeamFixtures.COACH)), Map.of("coachingAnswer", "accept"));
        journey.run();
        assertThat(coaching.isAwaited(DossierReference.of(dossier))).as("a late answer counts").isFalse();
    }

    @Test
    void coachIsUnavailableBeforeAnswering_onlyTheNewCoachIsReminded() {
        Long maud = fixtures.coach("Maud Leroux", MAUD, 1);
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", fixtures.event(dossier, "coachUnavailable"));
        journey.complete(dossier, MissionSteps.REPLACE_COACH, ReplaceCoachAnswers.replace().newCoach(maud.toString()));
        assertThat(browser.open(link(TeamFixtures.COACH)).document().select("input[name=coachingAnswer]")).isEmpty();
        journey.pass(Duration.ofDays(8));

        assertThat(mailbox.subjectsTo(MAUD))
                .filteredOn(subject -> subject.endsWith(" : votre réponse nous manque")).hasSize(2);
        assertThat(mailbox.subjectsTo(TeamFixtures.COACH)).noneMatch(subject -> subject.endsWith("nous manque"));
        assertThat(mailbox.subjectsTo(CHAPTER))
                .filteredOn(subject -> subject.endsWith("le coach n'a pas répondu")).hasSize(1);
    }

    @Test
    void englishCoachIsAskedInEnglish() {
        Long maud = fixtures.coach("Maud Leroux", MAUD, 1);
        jdbc.sql("update coach set language = 'en' where id = ?").param(maud).update();
        noted(AnswerCoachingAnswers.decline().coachingRemark(REASON));
        journey.complete(dossier, MissionSteps.REPLACE_COACH, ReplaceCoachAnswers.replace().newCoach(maud.toString()));
        assertThat(mailbox.subjectsTo(MAUD)).contains("Mission " + dossier + ": do you coach this team?");

        Participant.Page page = browser.open(link(MAUD));
        assertThat(page.title()).isEqualTo("Coaching this team");
        Participant.Page thanks = browser.send(page,
                Map.of("coachingAnswer", "otherDate", "coachingRemark", "Fridays would be better."));
        assertThat(thanks.text()).contains("The chapter reads your remark");
        assertThat(agreement()).contains("« Fridays would be better. »");
    }

    @Test
    void signedCharterAnswersAsWell() {
        missionFixtures.metForTheFirstTime(dossier);
        journey.complete(dossier, MissionSteps.RECORD_CHARTER, 
                RecordCharterAnswers.accepted().charterAcceptedBy(missionFixtures.parties(dossier)));
        assertThat(coaching.isAwaited(DossierReference.of(dossier))).isFalse();
        assertThatThrownBy(() -> noted(AnswerCoachingAnswers.accept())).isInstanceOf(SubmissionRefused.class);

        journey.pass(Duration.ofDays(8));
        assertThat(mailbox.subjectsTo(TeamFixtures.COACH)).noneMatch(subject -> subject.endsWith("nous manque"));
    }

    private void noted(AnswerCoachingAnswers answers) {
        journey.start(ProcessIds.ANSWER_COACHING, "nantes", answers.chapter("nantes").askedCoach(dossier + "/coach"));
    }

    private String agreement() {
        return journey.shown(journey.task(dossier, MissionSteps.PLAN_KICK_OFF)).get("coachAgreement").toString();
    }

    /** Another team of the coach. */
    private void occupy(String address) {
        jdbc.sql("""
                insert into team (dossier, version, season, coach_id)
                select ?, 0, ?, id from coach where email = ?""")
                .params(fixtures.acceptedDossier(), TeamFixtures.SEASON, address).update();
    }

    private String link(String address) {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(address).stream()
                .filter(mail -> mail.subject().endsWith("accompagnez-vous cette équipe ?")
                        || mail.subject().endsWith("do you coach this team?"))
                .toList();
        return Participant.linkIn(mails.get(mails.size() - 1));
    }
}
