package org.alteractions.journey.overview.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of the dossiers: search, filters, order and pages. */
@Story
class DossierListControllerTest extends StoryTest {

    @Autowired
    TeamFixtures teams;

    @LocalServerPort
    int port;

    private String gardens;
    private String bikes;

    @BeforeEach
    void dossiersExist() {
        accounts.create();
        gardens = teams.startedMission();
        bikes = journey.start(ProcessIds.MISSION_JOURNEY, "nantes",
                RequestFixtures.request("L'Épicerie du Bouffay", "elodie.legoff@bouffay.example"));
        journey.start(ProcessIds.MISSION_JOURNEY, "lyon",
                RequestFixtures.request("Ailleurs", "ailleurs@lyon.example").chapter("lyon"));
    }

    @ParameterizedTest
    @CsvSource({"epicerie", "BOUFFAY", "L’Épicerie", "bouffay epicerie", "elodie.legoff@", "legoff bouffay"})
    void dossierIsFoundByAnyWord(String words) {
        assertThat(references("?q=" + words.replace(" ", "+"))).containsExactly(bikes);
    }

    @Test
    void numberFindsItsDossier_andNothingElseFindsNothing() {
        assertThat(references("?q=" + gardens)).containsExactly(gardens);
        assertThat(references("?q=Ailleurs")).isEmpty();
        assertThat(references("?q=%25")).isEmpty();
        assertThat(page("?q=zzz").select("[role=status]").text()).isEqualTo("Aucun dossier avec ces filtres");
    }

    @ParameterizedTest
    @CsvSource({"equipe, avec, sans", "coach, avec, sans"})
    void filterHasItsOpposite(String filter, String with, String without) {
        assertThat(references("?" + filter + "=" + with)).containsExactly(gardens);
        assertThat(references("?" + filter + "=" + without)).containsExactly(bikes);
    }

    @ParameterizedTest
    @EnumSource
    void eachOrderShowsEachDossier(DossierSort sort) {
        assertThat(references("?tri=" + sort.key())).containsExactlyInAnyOrder(gardens, bikes);
    }

    @ParameterizedTest
    @EnumSource
    void eachStateIsAFilter(DossierStage stage) {
        List<String> found = references("?etat=" + stage.key());
        assertThat(found).containsExactlyElementsOf(stage == DossierStage.QUALIFICATION ? List.of(bikes)
                : stage == DossierStage.LAUNCH ? List.of(gardens) : List.of());
    }

    @Test
    void rowSaysWhoseTurnItIs_untilWhen_andLeadsToTheTask() {
        String row = page("?q=" + bikes).select("tbody tr").text();
        assertThat(row).contains("en cours de qualification", "Coordination", "Qualifier la demande, jusqu'au ");
        assertThat(page("?q=" + bikes).select("tbody a[href*='?task=']")).hasSize(1);
    }

    @Test
    void filterStaysInTheForm_soThatAReloadShowsTheSame() {
        Document page = page("?q=legoff&equipe=sans&etat=qualification&tri=structure");

        assertThat(page.select("#q").attr("value")).isEqualTo("legoff");
        assertThat(page.select(".filters option[selected]").eachAttr("value"))
                .contains("sans", "qualification", "structure");
    }

    @Test
    void unknownValues_areIgnored_unknownSeasonIsNotFound() {
        assertThat(references("?etat=nosuch&tri=nosuch&page=-3&equipe=nosuch")).containsExactly(bikes, gardens);
        assertThat(references("?page=999999999999")).hasSize(2);
        assertThat(WebCaller.program(port, "nantes").get("/dossiers?saison=PAR-2026-AUTUMN").status()).isEqualTo(404);
    }

    @Test
    void searchOfTenThousandLetters_isRefusedInASentence() {
        WebCaller.Answer answer = WebCaller.program(port, "nantes").with("Accept", "text/html")
                .get("/dossiers?q=" + "x".repeat(5000));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
                .isEqualTo("Cette recherche est trop longue. Indiquez un nom, un numéro ou un titre.");
    }

    @Test
    void fiftyFirstDossier_isOnTheSecondPage_withTheSameFilter() {
        Stream.iterate(1, number -> number < 50, number -> number + 1).forEach(number -> jdbc.sql("""
                insert into dossier (reference, version, structure_id, chapter, title, need, state)
                select ?, 0, structure_id, chapter, title, need, 'DECLINED' from dossier where reference = ?""")
                .params("NAN-20-%03d".formatted(number), bikes).update());

        Document first = page("?equipe=sans");
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(first.select("[role=status] strong").text()).isEqualTo("50 dossiers");
        Document all = page("");
        assertThat(all.select("nav.pages a[rel=next]").attr("href")).isEqualTo("/dossiers?page=2");
        Document second = page("?page=2");
        assertThat(second.select("tbody tr")).hasSize(1);
        assertThat(second.select("nav.pages a[rel=prev]").attr("href")).isEqualTo("/dossiers");
    }

    @Test
    void fileHasTheRowsOfTheFilter_andNoOthers() {
        String link = page("?equipe=sans").select("a[download]").get(0).attr("href");
        assertThat(link).isEqualTo("/dossiers.csv?equipe=sans");
        String csv = WebCaller.program(port, "nantes").get(link).body();
        assertThat(csv).startsWith("\uFEFF").contains(bikes, "L'Épicerie du Bouffay", "en cours de qualification")
                .doesNotContain(gardens);
        assertThat(WebCaller.program(port, "selection").get(link).body()).doesNotContain("Bouffay");
        assertThat(WebCaller.program(port, "operator").get(link).status()).isEqualTo(403);
        assertThat(WebCaller.program(port, "nantes").get("/dossiers.pdf").status()).isEqualTo(404);
    }

    @Test
    void moreDossiers_costNoMoreStatements() {
        WebCaller nantes = WebCaller.program(port, "nantes");
        // What waits for a task and what waits for an event are two statements, and the engine reads each model once.
        teams.acceptedDossier();
        assertThat(nantes.get("/dossiers").status()).isEqualTo(200);
        List<String> few = Statements.during(() -> nantes.get("/dossiers"));
        for (int more = 0; more < 6; more++) {
            teams.acceptedDossier();
        }
        List<String> many = Statements.during(() -> nantes.get("/dossiers"));

        assertThat(few).isNotEmpty();
        assertThat(many).hasSameSizeAs(few);
    }

    private List<String> references(String query) {
        return page(query).select("tbody th").eachText();
    }

    private Document page(String query) {
        WebCaller.Answer answer = WebCaller.program(port, "nantes").with("Accept", "text/html").get("/dossiers" + query);
        assertThat(answer.status()).as(query).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
