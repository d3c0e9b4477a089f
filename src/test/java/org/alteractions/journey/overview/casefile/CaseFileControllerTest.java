package org.alteractions.journey.overview.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.note.CaseNote;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of a case. */
@Story
class CaseFileControllerTest extends StoryTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    TeamFixtures teams;

    @Autowired
    MissionFixtures missions;

    @Autowired
    Journal journal;

    @LocalServerPort
    int port;

    private String dossier;

    @BeforeEach
    void missionRuns() {
        accounts.create();
        dossier = missions.metForTheFirstTime(teams.startedMission());
    }

    @Test
    void pageShowsPeople_texts_dates_mails_journal_andWhereTheCaseStands() {
        Document page = page("nantes", dossier);

        assertThat(page.select("h1").text()).startsWith(dossier + " – ");
        assertThat(page.select("[aria-labelledby=personnes] tbody").text())
                .contains("Anne Le Goff", "anne.legoff@jardins.example", "Paul Kervella", "SCE", "Lina Moreau", "Polytech Nantes");
        assertThat(page.select("[aria-labelledby=textes]").text()).contains("Étudier trois débouchés locaux.");
        assertThat(page.select("[aria-labelledby=dates]").text()).contains("Réunion de lancement");
        assertThat(page.select("[aria-labelledby=attente]").text())
                .contains("en attente de : Recueillir l'accord sur la charte, jusqu'au ", "(Coordination)");
        assertThat(page.select("[aria-labelledby=messages] tbody").text()).contains("Anne Le Goff");
        assertThat(page.select("[aria-labelledby=journal] tbody").text()).contains("Demande acceptée");
        assertThat(page.select("[aria-labelledby=reponses] summary").text()).contains("Qualifier la demande");
        assertThat(page.select("svg g.here").text()).isEqualTo("Mener la mission");
        assertThat(page.select("svg").attr("aria-label")).contains("En cours : Mener la mission");
    }

    @Test
    void dossierThatHasEnded_isStillRead() {
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                DeclareEventAnswers.structureWithdrew().chapter("nantes").concernedDossier(dossier));
        journey.run();

        Document page = page("nantes", dossier);
        assertThat(page.text()).contains("État : retirée par la structure", "Ce dossier n'attend plus rien.");
        assertThat(page.select("svg").attr("aria-label")).endsWith("Terminé.");
    }

    @ParameterizedTest
    @CsvSource({"paris, 404", "selection, 404", "operator, 403", "designer, 403", "national, 200"})
    void caseIsReadByThoseWhoMay(String account, int status) {
        assertThat(WebCaller.program(port, account).get("/dossiers/" + dossier).status()).isEqualTo(status);
    }

    @Test
    void unknownCase_isAnsweredAsOneOfAnotherChapter() {
        WebCaller nantes = WebCaller.program(port, "nantes").with("Accept", "text/html");
        assertThat(nantes.get("/dossiers/NAN-99-999").status()).isEqualTo(404);
        assertThat(nantes.get("/dossiers/nosuch").status()).isEqualTo(404);
    }

    @Test
    void noteIsAdded_withItsAuthor_andTheJournalHoldsNoneOfItsWords() {
        assertThat(add("nantes", "Appelée ce matin : <b>tout va bien</b>.").status()).isEqualTo(303);

        Document page = page("nantes", dossier);
        assertThat(page.select(".note").text()).contains(page.select(".frame-account").text()).endsWith("Appelée ce matin : <b>tout va bien</b>.");
        assertThat(journal.of(CaseReference.of(dossier)))
                .filteredOn(entry -> entry.event() == JournalEvent.NOTE_ADDED)
                .singleElement().extracting(JournalEntry::detail).isNull();
    }

    @Test
    void emptyOrEndlessNote_isRefusedInASentence_andStaysTyped() {
        assertThat(refusal("  ")).isEqualTo("Écrivez votre note avant de l'ajouter.");
        assertThat(refusal("x".repeat(CaseNote.LONGEST + 1))).startsWith("Cette note dépasse 2000 caractères.");
        assertThat(page("nantes", dossier).select(".note")).isEmpty();
    }

    @Test
    void accountThatMayNotReadTheCase_addsNoNote() {
        assertThat(add("paris", "Bonjour").status()).isEqualTo(404);
        assertThat(add("selection", "Bonjour").status()).isEqualTo(404);
        assertThat(page("nantes", dossier).select(".note")).isEmpty();
    }

    private String refusal(String note) {
        WebCaller nantes = WebCaller.browser(port, "nantes", "tasklist").with("Accept", "text/html");
        WebCaller.Answer sent = add(nantes, note);
        assertThat(sent.status()).isEqualTo(303);
        WebCaller.Answer page = nantes.get("/dossiers/" + dossier);
        assertThat(page.status()).isEqualTo(400);
        assertThat(Jsoup.parse(page.body()).select("#note").text().length()).isEqualTo(note.strip().length());
        return Jsoup.parse(page.body()).select("[role=alert]").text();
    }

    private WebCaller.Answer add(String account, String note) {
        return add(WebCaller.browser(port, account, "tasklist").with("Accept", "text/html"), note);
    }

    private WebCaller.Answer add(WebCaller caller, String note) {
        String token = Jsoup.parse(caller.get("/mails").body()).select("input[name=_csrf]").attr("value");
        return caller.send("POST", "/dossiers/" + dossier + "/notes", FORM,
                "_csrf=" + token + "&note=" + URLEncoder.encode(note, StandardCharsets.UTF_8));
    }

    private Document page(String account, String reference) {
        WebCaller.Answer answer = WebCaller.program(port, account).with("Accept", "text/html").get("/dossiers/" + reference);
        assertThat(answer.status()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
