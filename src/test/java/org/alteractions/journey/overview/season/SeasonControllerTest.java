package org.alteractions.journey.overview.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The home page of staff. */
@Story
class SeasonControllerTest extends StoryTest {

    @Autowired
    TeamFixtures teams;

    @Autowired
    MissionFixtures missions;

    @LocalServerPort
    int port;

    private String dossier;

    @BeforeEach
    void missionRuns() {
        accounts.create();
        dossier = teams.startedMission();
    }

    @Test
    void figureLeadsToAListWithThisNumberOfRows() {
        missions.metForTheFirstTime(dossier);
        teams.acceptedDossier();
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes",
                RequestFixtures.request("Atelier Vélo", "yann@atelier.example"));

        List<Element> steps = page("nantes", "/saison").select(".line a").stream()
                .filter(step -> step.attr("href").startsWith("/dossiers")).toList();

        assertThat(steps).hasSize(9);
        assertThat(steps).extracting(step -> step.text())
                .contains("3 Demandes reçues", "2 Demandes acceptées", "1 Équipes formées", "1 Missions à l'heure");
        steps.forEach(step -> assertThat(page("nantes", step.attr("href")).select("main tbody tr"))
                .as(step.text()).hasSize(Integer.parseInt(step.select("strong").text())));
    }

    @ParameterizedTest
    @CsvSource({"PREPARED, Ouverture des inscriptions", "REGISTRATION_OPEN, Clôture des inscriptions",
            "REGISTRATION_CLOSED, Café Select", "LAUNCHED, Fin des missions", "CANCELLED, ''"})
    void stateOfTheSeason_decidesWhichDateIsNext(String state, String next) {
        jdbc.sql("""
                update season set state = ?, registration_opens = date '2030-01-07', registration_closes = date
                '2030-01-20', cafe_select_on = date '2030-02-02', seminar_on = date '2030-02-09', missions_start = date
                '2030-02-15', missions_end = date '2030-06-15'""").param(state).update();
        String season = jdbc.sql("select reference from season").query(String.class).single();

        assertThat(String.join(", ", page("nantes", "/saison?saison=" + season).select(".days li.next span").eachText()))
                .isEqualTo(next);
    }

    @Test
    void missionIsLate_fromTheDayAfterItsMilestone() {
        journey.pass(Duration.ofDays(8));

        assertThat(page("nantes", "/saison").select(".line li.alarm").eachText()).containsExactly("1 Missions en retard");
        assertThat(page("nantes", "/saison").select("#en-retard").text()).isNotEqualTo("En retard (0)");
        assertThat(page("nantes", "/dossiers?retard=oui").select("tbody th").text()).isEqualTo(dossier);
        assertThat(page("nantes", "/dossiers?retard=non").select("tbody tr")).isEmpty();
    }

    @Test
    void taskIsToBeDoneNext_untilItsDay_andLateAfterIt() {
        Element next = page("nantes", "/saison").selectFirst("section:has(#ensuite)");
        assertThat(next.select("h2").text()).isEqualTo("À faire ensuite (" + next.select("li").size() + ")");
        assertThat(next.select("li a.case").eachText()).allSatisfy(name -> assertThat(name).contains(dossier));
        List<String> tasks = next.select("li a[href*='?task=']").eachText();
        assertThat(tasks).isNotEmpty();
        journey.pass(Duration.ofDays(60));

        Document later = page("nantes", "/saison");
        assertThat(later.select("#mes-taches, #en-retard").eachText()).doesNotContain(
                "Mes tâches d’aujourd’hui (0)", "En retard (0)");
        assertThat(later.select("section:has(#mes-taches) li a[href*='?task=']").eachText()).containsAll(tasks);
    }

    @ParameterizedTest
    @CsvSource({"nantes, 200", "selection, 200", "national, 200", "operator, 403", "designer, 403"})
    void pageIsForStaffWhoWorkWithCases(String account, int status) {
        assertThat(WebCaller.program(port, account).get("/saison").status()).isEqualTo(status);
    }

    @Test
    void otherChapter_seesNothingOfIt() {
        assertThat(page("paris", "/saison").text()).contains("Aucune saison n'est en cours")
                .doesNotContain("Nantes", dossier, "Jardins");
        assertThat(WebCaller.program(port, "paris").get("/saison?saison=" + TeamFixtures.SEASON).status())
                .isEqualTo(404);
        assertThat(page("nantes", "/saison?saison=" + TeamFixtures.SEASON).select("h1").text())
                .isEqualTo("Nantes, automne 2026");
    }

    @Test
    void selection_countsOnlyDossiersThatItMayRead() {
        assertThat(page("selection", "/saison").select(".line a[href^=/dossiers] strong").eachText())
                .containsOnly("0");
        assertThat(page("selection", "/dossiers").select("tbody tr")).isEmpty();
    }

    @Test
    void moreDossiers_costNoMoreStatements() {
        WebCaller nantes = WebCaller.program(port, "nantes");
        // What waits for a task and what waits for an event are two statements, and the engine reads each model once.
        teams.acceptedDossier();
        assertThat(nantes.get("/dossiers").status()).isEqualTo(200);
        List<String> few = Statements.during(() -> nantes.get("/saison?saison=" + TeamFixtures.SEASON));
        for (int more = 0; more < 6; more++) {
            teams.acceptedDossier();
        }
        List<String> many = Statements.during(() -> nantes.get("/saison?saison=" + TeamFixtures.SEASON));

        assertThat(few).isNotEmpty();
        assertThat(many).hasSameSizeAs(few);
    }

    private Document page(String account, String path) {
        WebCaller.Answer answer = WebCaller.program(port, account).with("Accept", "text/html").get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
