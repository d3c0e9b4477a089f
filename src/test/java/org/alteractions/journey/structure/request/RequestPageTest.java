package org.alteractions.journey.structure.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.RequestAnswers;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A structure sends a request on the public page. The process starts once its address is confirmed. */
@Story
class RequestPageTest extends StoryTest {

    private static final String ADDRESS = "contact@jardins.example";

    @LocalServerPort
    private int port;

    private Participant structure;

    @BeforeEach
    void stranger() {
        structure = new Participant(port);
    }

    @Test
    void requestIsConfirmedByMail_thenTheDossierOpensOnce() {
        Participant.Page sent = structure.send(structure.open("/demande?lang=fr"), answers());
        journey.run();

        assertThat(sent.title()).isEqualTo("Vérifiez votre boîte aux lettres");
        assertThat(dossiers()).isEmpty();
        TestMailbox.Mail mail = mailbox.mailsTo(ADDRESS).get(0);
        assertThat(mail.text()).as("words of a stranger").doesNotContain("Jardins", "Trouver");
        assertThat(mail.html()).as("numbers of ours").doesNotContain("entry-");

        Participant.Page confirm = structure.open(Participant.linkIn(mail));
        Participant.Page done = structure.send(confirm, Map.of());
        structure.send(confirm, Map.of());
        journey.run();

        assertThat(dossiers()).hasSize(1);
        assertThat(done.title()).isEqualTo("Votre demande est arrivée");
        assertThat(done.text()).contains(dossiers().get(0));
        assertThat(done.document().select(".lines").text()).as("what was recorded")
                .isEqualTo(confirm.document().select(".lines").text())
                .contains("Nantes", "Trouver de nouveaux débouchés.", ADDRESS);
        assertThat(structure.open(Participant.linkIn(mail)).document().select(".lines").text()).as("looked at again")
                .isEqualTo(done.document().select(".lines").text());
        assertThat(journey.openTasks(dossiers().get(0))).containsExactly(QualificationSteps.QUALIFY_REQUEST);
        assertThat(mailbox.subjectsTo(ADDRESS)).hasSize(2).last().asString().contains(dossiers().get(0));
        assertThat(jdbc.sql("select count(*) from stored_entry where answers is not null or address is not null")
                .query(Integer.class).single()).as("what was kept meanwhile").isZero();
    }

    @Test
    void mistakesAreSaidAtTheirFields_inTheReadersLanguage_andNothingIsLost() {
        Map<String, Object> wrong = answers();
        wrong.put("contactEmail", "nobody");
        wrong.remove("structureKind");

        Participant.Page page = structure.send(structure.open("/demande?lang=en"), wrong);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.problems()).contains("this answer is required", "this e-mail address is not valid; example: first.last@example.org");
        assertThat(page.value("dossierNeed")).isEqualTo("Trouver de nouveaux débouchés.");
        journey.run();
        assertThat(mailbox.mails()).isEmpty();
    }

    @Test
    void receipt_leadsBackToTheRequestFilledIn() {
        Participant.Page receipt = structure.send(structure.open("/demande?lang=en"), answers());
        assertThat(receipt.text()).contains("If it is not right, correct it: Back to the form, filled in");

        Participant.Page filled =
                structure.open(receipt.document().selectFirst("main a[href*=again]").attr("href"));
        assertThat(filled.title()).isEqualTo(structure.open("/demande?lang=en").title());
        assertThat(filled.value("dossierNeed")).isEqualTo("Trouver de nouveaux débouchés.");
    }

    @Test
    void programThatFillsInEverything_isThankedAndForgotten() {
        Map<String, Object> answers = answers();
        answers.put("website", "https://buy.example");

        assertThat(structure.send(structure.open("/demande"), answers).title())
                .isEqualTo("Vérifiez votre boîte aux lettres");
        journey.run();
        assertThat(mailbox.mails()).isEmpty();
    }

    @Test
    void strangerWhoNamesAKnownStructure_doesNotGetItsMails() {
        structure.send(structure.open("/demande"), answers());
        journey.run();
        structure.send(structure.open(Participant.linkIn(mailbox.mailsTo(ADDRESS).get(0))), Map.of());
        Map<String, Object> stranger = answers();
        stranger.put("contactEmail", "stranger@elsewhere.example");
        structure.send(structure.open("/demande"), stranger);
        journey.run();

        Participant.Page refused = structure.send(structure.open(
                Participant.linkIn(mailbox.mailsTo("stranger@elsewhere.example").get(0))), Map.of());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("connaît déjà une structure de ce nom");
        Participant.Page again = structure.open(refused.document().selectFirst("main a[href*=draft]").attr("href"));
        assertThat(again.title()).contains("Demander une mission");
        assertThat(again.value("dossierNeed")).isNotBlank();
        assertThat(jdbc.sql("select contact_email from structure").query(String.class).list()).containsExactly(ADDRESS);
        assertThat(dossiers()).hasSize(1);
    }

    @Test
    void addressThatManyTypeIn_isNotFlooded() {
        Map<String, Object> answers = answers();
        for (String address : List.of(ADDRESS, "Contact+1@jardins.example", ADDRESS, "contact+2@jardins.example", ADDRESS)) {
            answers.put("contactEmail", address);
            answers.merge("dossierTitle", "!", (title, more) -> title.toString() + more);
            structure.send(structure.open("/demande"), answers);
        }
        journey.run();

        assertThat(mailbox.mails()).extracting(TestMailbox.Mail::to)
                .containsExactlyInAnyOrder(ADDRESS, "Contact+1@jardins.example", ADDRESS);
    }

    @Test
    void whetherAStructureIsKnown_changesNeitherTheAnswerNorTheWork() {
        structure.send(structure.open("/demande"), answers());
        journey.run();
        structure.send(structure.open(Participant.linkIn(mailbox.mailsTo(ADDRESS).get(0))), Map.of());
        journey.run();
        Map<String, Object> known = answers();
        known.put("dossierTitle", "Autre chose");
        Map<String, Object> unknown = answers();
        unknown.put("structureName", "Nobody knows them");
        unknown.put("contactEmail", "nobody@elsewhere.example");
        List<Participant.Page> pages = new ArrayList<>();
        Participant.Page form = structure.open("/demande");

        List<String> forKnown = Statements.during(() -> pages.add(structure.send(form, known)));
        List<String> forUnknown = Statements.during(() -> pages.add(structure.send(form, unknown)));

        assertThat(forKnown).isNotEmpty().isEqualTo(forUnknown);
        assertThat(pages.get(0).htmlWithout(known.values().stream().map(Object::toString).toArray(String[]::new)))
                .isEqualTo(pages.get(1).htmlWithout(
                        unknown.values().stream().map(Object::toString).toArray(String[]::new)));
    }

    @Test
    void formWithoutItsToken_isRefusedKindly() {
        Participant.Page refused = structure.post("/demande", Map.of("structureName", List.of("x")));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problems()).anyMatch(problem -> problem.startsWith("Votre page était ouverte"));
        assertThat(refused.value("structureName")).isEqualTo("x");
    }

    private List<String> dossiers() {
        return jdbc.sql("select reference from dossier order by reference").query(String.class).list();
    }

    private static RequestAnswers answers() {
        return new RequestAnswers().chapter("nantes").structureName("Les Jardins solidaires")
                        .structureKind("association").dossierTitle("Nouveaux débouchés")
                        .dossierNeed("Trouver de nouveaux débouchés.").contactName("Anne Le Goff")
                        .contactEmail(ADDRESS);
    }
}
