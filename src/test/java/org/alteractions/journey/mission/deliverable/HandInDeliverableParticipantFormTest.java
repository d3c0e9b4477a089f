package org.alteractions.journey.mission.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.team.TeamMember;
import org.alteractions.journey.testing.InflatingPdfs;
import org.alteractions.journey.testing.Participant.Upload;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Pdfs;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.HandInDeliverableAnswers;
import org.alteractions.journey.testing.answers.ReceiveDeliverableAnswers;
import org.alteractions.journey.testing.answers.ReplaceStudentAnswers;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.upload.CheckedPdf;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A team hands in its deliverable by the link in the mail. */
@Story
class HandInDeliverableParticipantFormTest extends StoryTest {

    @Autowired
    private MissionFixtures missionFixtures;

    @Autowired
    private DeliverableService service;

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
    private String link;

    @BeforeEach
    void deliverableIsDueSoon() {
        dossier = missionFixtures.midTermHeld();
        journey.fire(dossier, MissionSteps.DELIVERABLE_REMINDER_DUE);
        browser = new Participant(port);
        link = link(TeamFixtures.LINA);
    }

    @Test
    void teamHandsItIn_staffReadIt_andItIsStillToAccept() {
        Participant.Page page = browser.open(link);
        assertThat(page.title()).isEqualTo("Remettre le livrable");

        byte[] report = Pdfs.plain();
        Participant.Page thanks = browser.send(page, Map.of("deliverableRemark", "Les annexes suivent."),
                Map.of("file", new Upload("rapport final.pdf", report)));
        journey.run();

        assertThat(thanks.title()).isEqualTo("Merci, c'est enregistré");
        assertThat(thanks.text()).contains("Remettre une nouvelle version").doesNotContain("Modifier ma réponse");
        assertThat(journey.openTasks(dossier)).containsExactly(MissionSteps.RECEIVE_DELIVERABLE);
        assertThat(shown()).contains("Lina Moreau", "rapport final.pdf", "Les annexes suivent.");
        CaseContext context = new CaseContext(
                CaseReference.of(dossier), "mission", MissionSteps.RECEIVE_DELIVERABLE, key -> null);
        assertThat(service.documentsOf(context)).singleElement().satisfies(document -> {
            assertThat(document.label()).isEqualTo("Livrable, version 1");
            assertThat(service.document(context, document.name()).orElseThrow().bytes()).isEqualTo(report);
        });
        assertThat(journal.of(CaseReference.of(dossier)))
                .filteredOn(entry -> entry.event() == JournalEvent.DELIVERABLE_HANDED_IN)
                .singleElement().satisfies(entry -> assertThat(entry.actor()).startsWith("student-"));
        String told = "Mission " + dossier + " : le livrable est remis";
        assertThat(mailbox.subjectsTo("nantes@alteractions.example")).containsExactly(told);
        assertThat(mailbox.subjectsTo(TeamFixtures.COACH)).endsWith(told);
    }

    @Test
    void nextVersionStandsBesideTheFirst_andThePageSaysWhatIsLacking() {
        send("v1.pdf");
        journey.complete(dossier, MissionSteps.RECEIVE_DELIVERABLE,
                ReceiveDeliverableAnswers.rework().newDeliverableDay(missionFixtures.inDays(137))
                        .deliverableLacks("Les coûts manquent."));

        Participant.Page page = browser.open(link.replace("lang=fr", "lang=en"));
        assertThat(page.title()).isEqualTo("Hand in the deliverable");
        assertThat(page.text()).contains("Les coûts manquent.", "Version 1: v1.pdf, received on ",
                "To hand in a new version, choose its file:");
        send("v2.pdf");

        assertThat(service.entries(DossierReference.of(dossier)))
                .extracting(DeliverableVersionRepository.Entry::fileName)
                .containsExactly("v2.pdf", "v1.pdf");
        assertThat(followed().text()).contains("La version 1 du livrable a été remise.", "La version 2 du livrable a été remise.")
                .contains("Remettre une nouvelle version");
    }

    @Test
    void dayToAnswerBy_isSaidUntilItIsHandedIn_andAgainWhereItIsToBeReworked() {
        String awaited = "Nous attendons le livrable au plus tard le ";
        Participant.Page before = browser.open(link);
        assertThat(before.text()).contains("Il est attendu le ");
        assertThat(before.document().select(".answer-by").text()).startsWith(awaited);
        assertThat(followed().document().select(".ahead").text()).contains("Remise du livrable");
        send("v1.pdf");

        assertThat(browser.open(link).text()).contains("Le livrable est remis")
                .doesNotContain("Il est attendu le ", awaited);
        assertThat(browser.open(link.replace("lang=fr", "lang=en")).text())
                .contains("The deliverable is handed in").doesNotContain("It is due on ", "Please");
        assertThat(followed().text()).doesNotContain("Remise du livrable");
        assertThat(followed().document().select(".due")).isEmpty();

        journey.complete(dossier, MissionSteps.RECEIVE_DELIVERABLE,
                ReceiveDeliverableAnswers.rework().newDeliverableDay(missionFixtures.inDays(137))
                        .deliverableLacks("Les coûts manquent."));
        assertThat(browser.open(link).text()).contains("Il est attendu le ", "Les coûts manquent.")
                .doesNotContain("Le livrable est remis");
        assertThat(followed().document().select(".ahead").text()).contains("Remise du livrable");
    }

    @Test
    void missionThatEnds_isSaidOnThePage() {
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                DeclareEventAnswers.structureWithdrew().chapter("nantes").concernedDossier(dossier));

        assertThat(browser.open(link).title()).isEqualTo("Cette étape est terminée");
        assertThat(browser.open(link).text())
                .containsAnyOf("La mission a été arrêtée le ", "La structure a retiré sa demande")
                .doesNotContain("le délai est passé");
    }

    private Participant.Page followed() {
        return browser.open(Participant.followLinkIn(mailbox.mailsTo(TeamFixtures.LINA).get(0)));
    }

    @Test
    void whatIsNoPdf_orMissing_isRefusedAtTheFile_andNothingIsKept() {
        Participant.Page none = browser.send(browser.open(link), Map.of(), Map.of());
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.document().selectFirst("#file-problem").text()).contains("choisissez le fichier");

        Participant.Page text = browser.send(browser.open(link), Map.of("deliverableRemark", "Voilà."),
                Map.of("file", new Upload("rapport.pdf", "du texte".getBytes(StandardCharsets.UTF_8))));
        assertThat(text.document().selectFirst("#file-problem").text()).contains("n'est pas un PDF");
        assertThat(text.value("deliverableRemark")).isEqualTo("Voilà.");
        assertThat(service.entries(DossierReference.of(dossier))).isEmpty();
    }

    @Test
    void fileThatInflates_isRefusedAtTheFile() {
        Participant.Page page = browser.send(browser.open(link), Map.of(),
                Map.of("file", new Upload("rapport.pdf", InflatingPdfs.objectStream(300 * InflatingPdfs.MEGABYTE))));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.document().selectFirst("#file-problem").text()).contains("trop complexe pour être vérifié");
        assertThat(service.entries(DossierReference.of(dossier))).isEmpty();
    }

    @Test
    void twentyVersionsAreEnough() {
        CheckedPdf file = new CheckedPdf("rapport.pdf", Pdfs.plain());
        IntStream.range(0, 20).forEach(i -> service.keep(DossierReference.of(dossier), "student-1", file));

        Participant.Page page = browser.send(browser.open(link), Map.of(),
                Map.of("file", new Upload("rapport.pdf", Pdfs.plain())));
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.document().selectFirst("#file-problem").text()).contains(
                "ce livrable a déjà 20 versions. Écrivez à votre antenne pour en remettre une autre.");
        assertThat(service.entries(DossierReference.of(dossier))).hasSize(20);
    }

    @Test
    void staffNoteThatItCameAnotherWay() {
        journey.start(ProcessIds.HAND_IN_DELIVERABLE, "nantes",
                new HandInDeliverableAnswers().chapter("nantes").deliveringMission(dossier)
                        .deliverableRemark("Reçu par courrier."));

        assertThat(shown()).contains("reçu autrement", "Reçu par courrier.");
        assertThat(service.documentsOf(new CaseContext(CaseReference.of(dossier), "mission", "any", key -> null)))
                .isEmpty();
    }

    @Test
    void missedDeliverable_isHandedInLate_andOnceItIsAcceptedThePageIsOver() {
        journey.fire(dossier, MissionSteps.DELIVERABLE_REMINDER_DUE);
        Participant.Page page = browser.open(link(TeamFixtures.COACH));
        assertThat(page.status()).isEqualTo(200);
        journey.complete(dossier, MissionSteps.RECEIVE_DELIVERABLE, ReceiveDeliverableAnswers.accepted());

        Participant.Page late = browser.send(page, Map.of(), Map.of("file", new Upload("tard.pdf", Pdfs.plain())));

        assertThat(late.status()).isEqualTo(409);
        assertThat(service.entries(DossierReference.of(dossier))).isEmpty();
    }

    private void send(String name) {
        assertThat(browser.send(browser.open(link), Map.of(), Map.of("file", new Upload(name, Pdfs.plain()))).title())
                .isEqualTo("Merci, c'est enregistré");
        journey.run();
    }

    private String shown() {
        return journey.shown(journey.task(dossier, MissionSteps.RECEIVE_DELIVERABLE)).get("deliverableRows").toString();
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
        assertThat(browser.open(Participant.linkIn(welcome)).title()).isEqualTo("Remettre le livrable");
    }

    private String link(String address) {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(address);
        return Participant.linkIn(mails.get(mails.size() - 1));
    }
}
