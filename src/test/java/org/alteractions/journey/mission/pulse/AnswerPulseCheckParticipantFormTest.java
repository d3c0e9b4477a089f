package org.alteractions.journey.mission.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.team.TeamMember;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.AnswerPulseCheckAnswers;
import org.alteractions.journey.testing.answers.HoldMidTermAnswers;
import org.alteractions.journey.testing.answers.ReceiveDeliverableAnswers;
import org.alteractions.journey.testing.answers.ReplaceStudentAnswers;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Students and coach answer a pulse check of the mission by the link in the mail. */
@Story
class AnswerPulseCheckParticipantFormTest extends StoryTest {

    private static final String CHAPTER = "nantes@alteractions.example";

    @Autowired
    private MissionFixtures missionFixtures;

    @Autowired
    private Pulse pulse;

    @Autowired
    private TeamFixtures fixtures;

    @Autowired
    private StudentRepository students;

    @Autowired
    private Journal journal;

    @LocalServerPort
    private int port;

    private Participant browser;
    private String dossier;

    @BeforeEach
    void everybodyIsAsked() {
        dossier = missionFixtures.charterAccepted();
        journey.runStep(dossier, MissionSteps.PULSE_DUE);
        journey.run();
        browser = new Participant(port);
    }

    @Test
    void everybodyAnswersOnceARound_theLastAnswerCounts_andStaffReadIt() {
        Participant.Page page = browser.open(link(TeamFixtures.LINA));
        assertThat(page.title()).isEqualTo("Comment va la mission ?");

        browser.send(page, Map.of("pulseMood", "mixed", "pulseEquipped", "partly"));
        Participant.Page again = browser.open(link(TeamFixtures.LINA).replace("lang=fr", "lang=en"));
        assertThat(again.title()).isEqualTo("How is the mission going?");
        assertThat(again.document().select("input[checked]").eachAttr("value")).containsExactly("mixed", "partly");
        browser.send(again, Map.of("pulseMood", "veryGood", "pulseWorry", "Rien pour l'instant."));
        browser.send(browser.open(link(TeamFixtures.COACH)), Map.of("pulseMood", "good", "pulseEquipped", "yes"));
        journey.run();

        assertThat(pulse.answers(DossierReference.of(dossier))).hasSize(2);
        assertThat(journey.shown(journey.task(dossier, MissionSteps.HOLD_MID_TERM)).get("pulseRows").toString())
                .contains("Lina Moreau", "très bien", "en partie", "Rien pour l'instant.", "Paul Kervella (coach)");
        assertThat(mailbox.mailsTo(CHAPTER)).isEmpty();
    }

    @Test
    void worryingNews_areToldToTheChapter_withoutSayingWhose() {
        browser.send(browser.open(link(TeamFixtures.LINA)),
                Map.of("pulseMood", "good", "pulseEquipped", "no", "pulseWorry", "La structure ne répond plus."));
        journey.run();

        assertThat(mailbox.mailsTo(CHAPTER)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Mission " + dossier + " : des nouvelles inquiétantes");
            assertThat(mail.text()).doesNotContain("Lina", "ne répond plus");
        });
        assertThat(journal.of(CaseReference.of(dossier)))
                .filteredOn(entry -> entry.event() == JournalEvent.PULSE_WORRYING)
                .singleElement().satisfies(entry -> assertThat(entry.actor()).startsWith("student-"));
    }

    @Test
    void receiptNamesTheMilestoneAhead_andSaysThatTheChapterIsToldOfBadNews() {
        Participant.Page bad = browser.send(browser.open(link(TeamFixtures.LINA)),
                Map.of("pulseMood", "veryBad", "pulseEquipped", "yes"));
        assertThat(bad.text()).contains("L'antenne est prévenue que quelque chose ne va pas, et prend contact avec vous.")
                .containsPattern("Prochaine étape.: (la réunion de lancement, le|le point à mi-parcours, vers le) ");
        Participant.Page lacking = browser.send(
                browser.open(link(TeamFixtures.COACH)), Map.of("pulseMood", "good", "pulseEquipped", "no"));
        assertThat(lacking.text()).contains("L'antenne est prévenue que quelque chose vous manque");
        Participant.Page good = browser.send(browser.open(link(TeamFixtures.LINA).replace("lang=fr", "lang=en")),
                Map.of("pulseMood", "good", "pulseEquipped", "yes"));
        assertThat(good.text()).containsPattern("Next step: (the kick-off, on|the mid-term meeting, around) ")
                .doesNotContain("has been told");
        journey.run();

        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.onTrack());
        assertThat(browser.send(browser.open(link(TeamFixtures.COACH)), Map.of("pulseMood", "mixed", "pulseEquipped", "yes"))
                .text()).containsPattern("(la réunion de lancement, le|la remise du livrable, au plus tard le) ");
    }

    @Test
    void nextRoundAsksAnew_andBothAreKept() {
        browser.send(browser.open(link(TeamFixtures.LINA)), Map.of("pulseMood", "good", "pulseEquipped", "yes"));
        journey.pass(Duration.ofDays(22));

        Participant.Page next = browser.open(link(TeamFixtures.LINA));
        assertThat(next.document().select("input[checked]")).isEmpty();
        assertThat(browser.send(next, Map.of("pulseEquipped", "yes")).problems())
                .contains("cette réponse est obligatoire");
        browser.send(next, Map.of("pulseMood", "mixed", "pulseEquipped", "yes"));
        assertThat(pulse.answers(DossierReference.of(dossier))).extracting(PulseAnswer::mood)
                .containsExactly(PulseAnswer.Mood.MIXED, PulseAnswer.Mood.GOOD);
    }

    @Test
    void staffNoteItForWhoeverPhones_andNobodyOutsideTheMission() {
        AnswerPulseCheckAnswers noted = new AnswerPulseCheckAnswers()
                .chapter("nantes").pulseParty(dossier + "/structure")
                .pulseMood("bad").pulseEquipped("yes");
        journey.start(ProcessIds.ANSWER_PULSE_CHECK, "nantes", noted);

        assertThat(pulse.answers(DossierReference.of(dossier))).singleElement()
                .satisfies(answer -> assertThat(answer.recordedBy()).isEqualTo("story-nantes"));
        assertThat(mailbox.subjectsTo(CHAPTER)).hasSize(1);
        Map<String, Object> stranger = new java.util.HashMap<>(noted);
        stranger.put("pulseParty", dossier + "/student-0");
        assertThatThrownBy(() -> journey.start(ProcessIds.ANSWER_PULSE_CHECK, "nantes", stranger))
                .isInstanceOf(SubmissionRefused.class);
    }

    @Test
    void missionIsDelivered_nobodyIsAskedAnyMore() {
        String link = link(TeamFixtures.LINA);
        journey.complete(dossier, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.onTrack());
        journey.complete(dossier, MissionSteps.RECEIVE_DELIVERABLE, ReceiveDeliverableAnswers.accepted());

        assertThat(browser.open(link).title()).isEqualTo("Cette étape est terminée");
    }

    @Test
    void whoeverTakesAStudentsPlace_findsThePageInTheirFirstMail() {
        TeamMember nadia = fixtures.student("Nadia Belkacem", Application.State.TRAINED);
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", fixtures.event(dossier, "studentDroppedOut"));
        journey.complete(dossier, MissionSteps.REPLACE_STUDENT,
                ReplaceStudentAnswers.replace()
                        .leavingStudent(students.findByEmail(TeamFixtures.LINA).orElseThrow().id().toString())
                        .departureReason("studies").replacementApplication(nadia.application().value())
                        .newcomerAcceptsCharter(true));

        TestMailbox.Mail welcome = mailbox.mailsTo("nadia.belkacem@polytech.example").get(0);
        assertThat(Jsoup.parse(welcome.html()).select(".action a")).hasSize(1);
        assertThat(browser.open(Participant.linkIn(welcome)).title()).isEqualTo("Comment va la mission ?");
    }

    private String link(String address) {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(address).stream()
                .filter(mail -> mail.subject().endsWith("comment allez-vous ?"))
                .toList();
        return Participant.linkIn(mails.get(mails.size() - 1));
    }
}
