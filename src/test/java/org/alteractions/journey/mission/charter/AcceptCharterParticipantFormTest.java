package org.alteractions.journey.mission.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.mission.MissionRepository;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.team.TeamMember;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.AcceptCharterAnswers;
import org.alteractions.journey.testing.answers.CorrectContactAnswers;
import org.alteractions.journey.testing.answers.RecordCharterAnswers;
import org.alteractions.journey.testing.answers.ReplaceCoachAnswers;
import org.alteractions.journey.testing.answers.ReplaceStudentAnswers;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Structure, coach and students accept the charter, each by a personal link. */
@Story
class AcceptCharterParticipantFormTest extends StoryTest {

    private static final String OMAR = TeamFixtures.TEAM.get(1);
    private static final String NADIA = "nadia.belkacem@polytech.example";

    @Autowired
    private MissionFixtures missionFixtures;

    @Autowired
    private TeamFixtures fixtures;

    @Autowired
    private MissionRepository missions;

    @Autowired
    private StudentRepository students;

    @Autowired
    private Journal journal;

    @LocalServerPort
    private int port;

    private Participant browser;
    private String dossier;

    @BeforeEach
    void kickOffIsPlanned() {
        dossier = missionFixtures.metForTheFirstTime();
        browser = new Participant(port);
    }

    @Test
    void everybodyReadsAndAccepts_andWithTheLastOneTheMissionGoesOn() {
        Participant.Page page = browser.open(link(TeamFixtures.LINA));
        assertThat(page.title()).isEqualTo("La charte de la mission");
        assertThat(page.document().select("h2").eachText()).contains("Chaque étudiant s'engage à");

        accept(TeamFixtures.LINA, "Lina Moreau");
        accept(TeamFixtures.COACH, "Paul Kervella");
        TeamFixtures.TEAM.stream().skip(1).forEach(student -> accept(student, student));

        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.RECORD_CHARTER);
        assertThat(browser.open(link(RequestFixtures.CONTACT)).text()).contains("Elle commence lorsque");
        Participant.Page thanks = accept(RequestFixtures.CONTACT, "Anne Le Goff");
        assertThat(thanks.text()).contains("Tout le monde a accepté la charte.").doesNotContain("Dès que");
        assertThat(browser.open(Participant.followLinkIn(last(TeamFixtures.LINA))).document().select(".events").text())
                .contains("La structure a accepté la charte.", "Le coach a accepté la charte.",
                        "Un membre de l'équipe étudiante a accepté la charte.")
                .doesNotContain("La mission commence");

        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.HOLD_MID_TERM);
        assertThat(missions.get(DossierReference.of(dossier)).charterAnswers()).hasSize(6).allSatisfy(answer -> {
            assertThat(answer.textVersion()).isEqualTo("2026-09");
            assertThat(answer.answeredAt()).isNotNull();
        });
        assertThat(missions.get(DossierReference.of(dossier)).charterAnswer("structure").orElseThrow())
                .satisfies(answer -> assertThat(answer.signedName()).isEqualTo("Anne Le Goff"))
                .satisfies(answer -> assertThat(answer.recordedBy()).startsWith("structure-"));
        assertThat(journal.of(CaseReference.of(dossier)))
                .filteredOn(entry -> entry.event() == JournalEvent.CHARTER_ACCEPTED).hasSize(1);
    }

    @Test
    void textIsThereInEnglish_andNobodyAcceptsWithoutAName() {
        Participant.Page page = browser.open(link(OMAR).replace("lang=fr", "lang=en"));
        assertThat(page.document().select("h2").eachText()).contains("Each student undertakes to");

        Participant.Page refused = browser.send(page, Map.of("charterAnswer", "accept"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.document().selectFirst("#signedName-problem").text())
                .contains("required with the answer “I have read the charter and accept it”");
        assertThat(missions.get(DossierReference.of(dossier)).charterAnswers()).isEmpty();
    }

    @Test
    void signatureIsAskedAboutOnce_andAnotherNameIsDoubted_thoughNotRefused() {
        Participant.Page sure = browser.sendOnce(browser.open(link(TeamFixtures.LINA)),
                Map.of("charterAnswer", "accept", "signedName", "Mickey Mouse"));
        assertThat(sure.title()).isEqualTo("Est-ce bien ce que vous voulez ?");
        assertThat(sure.text()).contains("Votre signature est définitive", "prévenez votre antenne", "Mickey Mouse")
                .containsPattern("Vous êtes enregistré\\(e\\) sous le nom «.Lina Moreau.»");
        assertThat(missions.get(DossierReference.of(dossier)).charterAnswers()).isEmpty();
        assertThat(browser.sendAgain(sure).title()).isEqualTo("Merci, c'est enregistré");
        journey.run();
        assertThat(missions.get(DossierReference.of(dossier)).charterAnswer(student(TeamFixtures.LINA)).orElseThrow()
                .signedName())
                .isEqualTo("Mickey Mouse");
        assertThat(browser.open(Participant.followLinkIn(last(TeamFixtures.LINA))).document().select(".ahead"))
                .as("a signature ends nothing").isNotEmpty();

        assertThat(browser.sendOnce(browser.open(link(OMAR).replace("lang=fr", "lang=en")),
                Map.of("charterAnswer", "accept", "signedName", "diallo, O.")).text())
                .contains("Your signature is final", "tell your chapter").doesNotContain("You are registered");
        assertThat(browser.sendOnce(browser.open(link(TeamFixtures.COACH)),
                Map.of("charterAnswer", "question", "charterQuestion", "Combien d'heures ?")).title())
                .isEqualTo("Merci, c'est enregistré");
    }

    @Test
    void whoeverHasAccepted_isNotAskedAgain_norReminded() {
        accept(TeamFixtures.LINA, "Lina Moreau");

        Participant.Page answered = browser.open(link(TeamFixtures.LINA));
        assertThat(answered.title()).isEqualTo("Vous avez déjà répondu");
        assertThat(answered.document().select(".lines dd").eachText()).contains("Lina Moreau");
        journey.fire(dossier, MissionSteps.CHARTER_REMINDER_DUE);
        String reminder = "Mission " + dossier + " : la charte attend votre accord";
        assertThat(mailbox.subjectsTo(TeamFixtures.LINA)).doesNotContain(reminder);
        assertThat(mailbox.subjectsTo(OMAR)).contains(reminder);
        assertThat(browser.open(link(OMAR)).title()).isEqualTo("La charte de la mission");
    }

    @Test
    void whoeverHesitates_isHeardByTheChapter_andMayAcceptLater() {
        Participant.Page old = browser.open(link(OMAR));
        Participant.Page asked = browser.send(browser.open(link(OMAR)),
                Map.of("charterAnswer", "question", "charterQuestion", "Combien d'heures par semaine ?"));
        assertThat(asked.text()).contains("Votre accord reste attendu").doesNotContain("Dès que toutes les parties");
        journey.run();
        assertThat(browser.send(old, Map.of("charterAnswer", "question", "charterQuestion", "Et le dimanche ?"))
                .document().select(".recorded dd").eachText()).contains("Combien d'heures par semaine ?");

        assertThat(mailbox.subjectsTo("nantes@alteractions.example"))
                .containsExactly("Une question sur la charte de la mission " + dossier);
        assertThat(journey.shown(journey.task(dossier, MissionSteps.RECORD_CHARTER)).get("charterRows").toString())
                .contains("Combien d'heures par semaine ?");
        Participant.Page again = browser.open(link(OMAR));
        assertThat(again.value("charterAnswer")).isEqualTo("question");
        assertThat(again.value("charterQuestion")).isEqualTo("Combien d'heures par semaine ?");
        accept(OMAR, "Omar Diallo");
        assertThat(missions.get(DossierReference.of(dossier)).hasAccepted(student(OMAR))).isTrue();
    }

    @Test
    void questionIsNoAcceptance_theFollowPageStillAsksForIt_withItsDay() {
        for (Map.Entry<String, String> reader : Map.of("fr", "au plus tard le ", "en", "By ").entrySet()) {
            String address = reader.getKey().equals("fr") ? TeamFixtures.LINA : OMAR;
            Map<String, String> question = Map.of("charterAnswer", "question", "charterQuestion", "Combien d'heures ?");
            browser.send(browser.open(link(address)), question);
            journey.run();
            int told = mailbox.mailsTo("nantes@alteractions.example").size();
            assertThat(browser.send(browser.open(link(address)), Map.of()).status()).isEqualTo(200);
            journey.run();
            assertThat(mailbox.mailsTo("nantes@alteractions.example")).as("the same question").hasSize(told);

            Participant.Page follow = browser.open(Participant.followLinkIn(last(address))
                    .replaceFirst("lang=..", "lang=" + reader.getKey()));
            assertThat(follow.document().select("section[aria-labelledby=now] li").eachText())
                    .filteredOn(line -> line.contains("Combien d'heures ?")).singleElement().asString()
                    .containsIgnoringCase(reader.getValue());
            assertThat(follow.document().select(".answered li").eachText())
                    .noneMatch(line -> line.contains("Combien d'heures ?"));
            assertThat(browser.open(link(address)).document().select(".answer-by")).hasSize(1);
        }
    }

    @Test
    void staffNoteItForSomebodyWhoPhones_andTheLinkSaysSo() {
        AcceptCharterAnswers noted = AcceptCharterAnswers.accept().chapter("nantes").charterParty(dossier + "/coach")
                .signedName("Paul Kervella");
        journey.start(ProcessIds.ACCEPT_CHARTER, "nantes", noted);

        assertThat(browser.open(link(TeamFixtures.COACH)).title()).isEqualTo("Une réponse est déjà enregistrée");
        assertThat(journey.shown(journey.task(dossier, MissionSteps.RECORD_CHARTER)))
                .satisfies(shown -> assertThat(shown.get("charterAcceptedBy").toString()).contains("coach"))
                .satisfies(shown -> assertThat(shown.get("charterRows").toString()).contains("signée « Paul Kervella »"));
        assertThatThrownBy(() -> journey.start(ProcessIds.ACCEPT_CHARTER, "nantes", noted))
                .isInstanceOf(SubmissionRefused.class);
    }

    @Test
    void staffConclude_andSignaturesByLinkStand() {
        accept(TeamFixtures.LINA, "Lina Moreau");
        List<String> others = missionFixtures.parties(dossier).stream()
                .filter(party -> !party.equals(student(TeamFixtures.LINA)))
                .toList();
        journey.complete(dossier, MissionSteps.RECORD_CHARTER,
                RecordCharterAnswers.accepted().charterAcceptedBy(others));

        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.HOLD_MID_TERM);
        assertThat(missions.get(DossierReference.of(dossier)).charterAnswer(student(TeamFixtures.LINA)).orElseThrow()
                .signedName())
                .isEqualTo("Lina Moreau");
        Participant.Page noted = browser.open(link(OMAR));
        assertThat(noted.title()).isEqualTo("Une réponse est déjà enregistrée");
        assertThat(noted.document().select("h2").eachText()).as("to read again").contains("Chaque étudiant s'engage à");
        Participant.Page follow = browser.open(noted.document().selectFirst("main a:contains(Où en est)").attr("href"));
        assertThat(follow.document().select(".answered li").text()).contains("Noté pour vous le", "Relire");
    }

    @Test
    void whoeverLeaves_isNotWaitedFor_andANewCoachAcceptsAnew() {
        accept(TeamFixtures.LINA, "Lina Moreau");
        accept(TeamFixtures.COACH, "Paul Kervella");
        declare("studentDroppedOut");
        journey.complete(dossier, MissionSteps.REPLACE_STUDENT,
                ReplaceStudentAnswers.goOn().leavingStudent(student(TeamFixtures.LINA).replace("student-", ""))
                        .departureReason("studies"));
        Long maud = fixtures.coach("Maud Leroux", "maud.leroux@sce.example", 1);
        declare("coachUnavailable");
        journey.complete(dossier, MissionSteps.REPLACE_COACH, ReplaceCoachAnswers.replace().newCoach(maud.toString()));

        Map<String, Object> shown = journey.shown(journey.task(dossier, MissionSteps.RECORD_CHARTER));
        assertThat(shown.get("charterAcceptedBy").toString()).isEqualTo("[]");
        assertThat(shown.get("charterRows").toString()).contains("Maud Leroux").doesNotContain("Paul Kervella");
        assertThat(last("maud.leroux@sce.example").text()).contains("Nous vous proposons d'accompagner l'équipe");
        assertThat(browser.open(charterLink("maud.leroux@sce.example")).title()).as("at once")
                .isEqualTo("La charte de la mission");
        journey.fire(dossier, MissionSteps.CHARTER_REMINDER_DUE);
        assertThat(browser.open(link("maud.leroux@sce.example")).title()).isEqualTo("La charte de la mission");
        journey.complete(dossier, MissionSteps.RECORD_CHARTER,
                RecordCharterAnswers.accepted().charterAcceptedBy(missionFixtures.parties(dossier)));
        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.HOLD_MID_TERM);
    }

    @Test
    void whoeverReplacesAStudent_isWelcomedWithTheLink_alsoOnTheFollowPage() {
        TeamMember nadia = fixtures.student("Nadia Belkacem", Application.State.TRAINED);
        declare("studentDroppedOut");
        journey.complete(dossier, MissionSteps.REPLACE_STUDENT,
                ReplaceStudentAnswers.replace().leavingStudent(student(TeamFixtures.LINA).replace("student-", ""))
                        .departureReason("studies").replacementApplication(nadia.application().value()));

        assertThat(mailbox.mailsTo(NADIA)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Mission " + dossier + " : vous rejoignez l'équipe");
            assertThat(mail.text()).contains("Vous rejoignez l'équipe de la mission", "Étudier trois débouchés locaux.",
                    "Paul Kervella", "Anne Le Goff", "réunion de lancement", "Lire et accepter la charte")
                    .doesNotContain("ne change pas", "Lina Moreau");
            assertThat(mail.calendar()).contains("METHOD:REQUEST");
        });
        assertThat(mailbox.subjectsTo(OMAR)).endsWith("Mission " + dossier + " : l'équipe change");
        Participant.Page follow = browser.open(Participant.followLinkIn(last(NADIA)));
        assertThat(follow.document().select("section[aria-labelledby=now] li").eachText())
                .anyMatch(line -> line.contains("Lire et accepter la charte"));
        Participant.Page english = browser.open(Participant.followLinkIn(last(NADIA)).replace("lang=fr", "lang=en"));
        assertThat(english.text()).contains("Read and accept the charter");
        accept(NADIA, "Nadia Belkacem");
        assertThat(missions.get(DossierReference.of(dossier)).hasAccepted("student-" + nadia.studentId())).isTrue();
    }

    @Test
    void whoeverReplacesAStudentOfARunningMission_readsTheCharterThatStaffHaveNotedForThem() {
        journey.complete(dossier, MissionSteps.RECORD_CHARTER,
                RecordCharterAnswers.accepted().charterAcceptedBy(missionFixtures.parties(dossier)));
        TeamMember nadia = fixtures.student("Nadia Belkacem", Application.State.TRAINED);
        declare("studentDroppedOut");
        journey.complete(dossier, MissionSteps.REPLACE_STUDENT,
                ReplaceStudentAnswers.replace().leavingStudent(student(TeamFixtures.LINA).replace("student-", ""))
                        .departureReason("studies").replacementApplication(nadia.application().value())
                        .newcomerAcceptsCharter(true));

        Participant.Page follow = browser.open(Participant.followLinkIn(last(NADIA)));
        assertThat(follow.document().select(".answered li").text())
                .contains("Lire et accepter la charte", "Noté pour vous le");
        assertThat(follow.document().select("section[aria-labelledby=now] li").eachText())
                .noneMatch(line -> line.contains("charte"));
        Participant.Page charter = browser.open(
                follow.document().selectFirst(".answered a:contains(Relire)").attr("href"));
        assertThat(charter.title()).isEqualTo("Une réponse est déjà enregistrée");
        assertThat(charter.document().select("h2").eachText()).contains("Chaque étudiant s'engage à");
    }

    @Test
    void structuresNewContact_getsTheLink_andAcceptsForTheStructure() {
        journey.start(ProcessIds.CORRECT_CONTACT, "nantes",
                new CorrectContactAnswers().chapter("nantes").concernedDossier(dossier).contactName("Marie Hamon")
                        .contactEmail("marie.hamon@jardins.example").contactPhone("02 40 11 22 33")
                        .contactLanguage("fr"));
        journey.run();

        assertThat(mailbox.mailsTo("marie.hamon@jardins.example")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Dossier " + dossier + " : vous êtes notre contact");
            String charter = Jsoup.parse(mail.html()).select("main li a").stream()
                    .filter(link -> link.text().startsWith("Lire et accepter la charte"))
                    .map(link -> link.attr("href"))
                    .findFirst().orElseThrow();
            browser.send(browser.open(charter), Map.of("charterAnswer", "accept", "signedName", "Marie Hamon"));
        });
        assertThat(missions.get(DossierReference.of(dossier)).hasAccepted("structure")).isTrue();
    }

    @Test
    void coachWhoComesWhileTheMissionRuns_acceptsByPhone() {
        journey.complete(dossier, MissionSteps.RECORD_CHARTER,
                RecordCharterAnswers.accepted().charterAcceptedBy(missionFixtures.parties(dossier)));
        Long maud = fixtures.coach("Maud Leroux", "maud.leroux@sce.example", 1);
        declare("coachUnavailable");
        journey.complete(dossier, MissionSteps.REPLACE_COACH, ReplaceCoachAnswers.replace().newCoach(maud.toString()));
        assertThat(missions.get(DossierReference.of(dossier)).hasAccepted("coach")).isFalse();
        Participant.Page charter = browser.open(charterLink("maud.leroux@sce.example"));
        assertThat(charter.title()).isEqualTo("La charte de la mission");
        assertThat(charter.text()).contains("Cette mission est en cours", "au plus tard le")
                .doesNotContain("Elle commence");
        assertThat(last("maud.leroux@sce.example").text()).as("the same day").contains(
                charter.document().select(".answer-by").text().replaceAll(".*au plus tard le |\\.$", ""));

        journey.start(ProcessIds.ACCEPT_CHARTER, "nantes",
                AcceptCharterAnswers.accept().chapter("nantes").charterParty(dossier + "/coach")
                        .signedName("Maud Leroux"));

        assertThat(missions.get(DossierReference.of(dossier)).hasAccepted("coach")).isTrue();
        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.HOLD_MID_TERM);
    }

    @Test
    void lastTwoAcceptAtOnce_bothCount_andTheMissionGoesOnOnce() {
        List<String> parties = missionFixtures.parties(dossier);
        parties.subList(2, parties.size()).forEach(party -> journey.start(ProcessIds.ACCEPT_CHARTER, "nantes",
                AcceptCharterAnswers.accept().chapter("nantes").charterParty(dossier + "/" + party)
                        .signedName("Noté au téléphone")));
        Map<String, Participant.Page> pages = Map.of(
                RequestFixtures.CONTACT, browser.open(link(RequestFixtures.CONTACT)),
                TeamFixtures.COACH, browser.open(link(TeamFixtures.COACH)));

        assertThat(Stream.of(RequestFixtures.CONTACT, TeamFixtures.COACH).parallel()
                .map(address -> browser.send(pages.get(address),
                        Map.of("charterAnswer", "accept", "signedName", address)).title()))
                .containsOnly("Merci, c'est enregistré");
        journey.run();

        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.HOLD_MID_TERM);
        assertThat(journal.of(CaseReference.of(dossier)))
                .filteredOn(entry -> entry.event() == JournalEvent.CHARTER_ACCEPTED).hasSize(1);
    }

    private Participant.Page accept(String address, String name) {
        Participant.Page thanks = browser.send(
                browser.open(link(address)), Map.of("charterAnswer", "accept", "signedName", name));
        assertThat(thanks.title()).isEqualTo("Merci, c'est enregistré");
        journey.run();
        return thanks;
    }

    private void declare(String event) {
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                fixtures.event(dossier, event));
    }

    private String student(String address) {
        return "student-" + students.findByEmail(address).orElseThrow().id();
    }

    private String link(String address) {
        return Participant.linkIn(last(address));
    }

    /** A new coach is asked two things in one mail. */
    private String charterLink(String address) {
        return Jsoup.parse(last(address).html()).select(".action a").stream()
                .filter(link -> link.text().startsWith("Lire et accepter la charte"))
                .findFirst().orElseThrow().attr("href");
    }

    private TestMailbox.Mail last(String address) {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(address);
        return mails.get(mails.size() - 1);
    }
}
