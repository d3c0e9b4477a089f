package org.alteractions.journey.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list and the pages of people over HTTP: a structure with a running mission, its team and its coach. */
@Story
class PeoplePagesTest extends StoryTest {

    @Autowired
    TeamFixtures teams;

    @LocalServerPort
    int port;

    private String dossier;

    @BeforeEach
    void missionRuns() {
        accounts.create();
        dossier = teams.startedMission();
        jdbc.sql("insert into interviewer (version, chapter, name, email, language, active)"
                + " values (0, 'nantes', 'Nora Bell', 'nora@membres.example', 'fr', true)").update();
    }

    @Test
    void everyRoleSeesTheKindsItWorksWith_andOnlyInItsChapters() {
        assertThat(names("nantes", "")).contains(
                "Les Jardins solidaires", "Paul Kervella", "SCE", "Lina Moreau", "Nora Bell", "Polytech Nantes");
        assertThat(names("national", "")).containsExactlyInAnyOrderElementsOf(names("nantes", ""));
        assertThat(names("selection", "")).contains("Lina Moreau", "Nora Bell")
                .doesNotContain("Paul Kervella", "SCE", "Polytech Nantes");
        assertThat(names("paris", "")).isEmpty();
        assertThat(staff("operator").get("/personnes").status()).isEqualTo(403);
        assertThat(staff("designer").get("/personnes").status()).isEqualTo(403);
    }

    @Test
    void pageOfAPerson_isForThoseWhoSeeThePersonInTheList() {
        for (String name : List.of("Les Jardins solidaires", "Paul Kervella", "SCE", "Lina Moreau", "Nora Bell",
                "Polytech Nantes")) {
            String page = page("nantes", "").select("tbody th a").stream()
                    .filter(link -> link.text().equals(name)).findFirst().orElseThrow().attr("href");
            for (String account : List.of("nantes", "national", "selection", "paris")) {
                int expected = names(account, "").contains(name) ? 200 : 404;
                assertThat(staff(account).get(page).status()).as("%s for %s", page, account).isEqualTo(expected);
            }
            assertThat(staff("operator").get(page).status()).isEqualTo(403);
            assertThat(staff("designer").get(page).status()).isEqualTo(403);
        }
        for (String nobody : List.of("coach-999999", "coach-x", "structure-99999999999999999999", "chapter-nantes",
                "COACH-1", "rien", "coach-1%27")) {
            assertThat(staff("nantes").get("/personnes/" + nobody).status()).as(nobody).isEqualTo(404);
        }
    }

    @Test
    void searchFindsByNameByPartOfAnAddressAndByTelephone() {
        assertThat(names("nantes", "q=moreau+lina")).containsExactly("Lina Moreau");
        assertThat(names("nantes", "q=kervella%40sce")).containsExactly("Paul Kervella");
        assertThat(names("nantes", "q=legoff%40jardins")).containsExactly("Les Jardins solidaires");
        for (String telephone : List.of("02 40 00 00 00", "0240000000", "+33240000000", "02.40.00.00.00", "0033 2 40 00 00")) {
            assertThat(names("nantes", "q=" + URLEncoder.encode(telephone, StandardCharsets.UTF_8)))
                    .as(telephone).containsExactly("Les Jardins solidaires");
        }
        jdbc.sql("update coach set phone = '06 12 34 56 78'").update();
        for (String beginning : List.of("06 12", "0612", "+33 6 12")) {
            assertThat(names("nantes", "q=" + URLEncoder.encode(beginning, StandardCharsets.UTF_8)))
                    .as(beginning).containsExactly("Paul Kervella");
        }
        assertThat(names("nantes", "q=%25")).isEmpty();
        WebCaller.Answer long10k = staff("nantes").get("/personnes?q=" + "a".repeat(5000));
        assertThat(long10k.status()).isEqualTo(400);
        assertThat(Jsoup.parse(long10k.body()).text()).contains("Cette recherche est trop longue");
    }

    @Test
    void filtersStandInTheAddress_andHaveTheirNegative() {
        assertThat(names("nantes", "type=coachs")).containsExactly("Paul Kervella");
        assertThat(names("nantes", "type=coachs&telephone=avec")).isEmpty();
        assertThat(names("nantes", "type=coachs&telephone=sans")).containsExactly("Paul Kervella");
        assertThat(names("nantes", "type=coachs&parti=oui")).isEmpty();
        assertThat(names("nantes", "type=etudiants")).containsExactly(
                "Omar Diallo", "Lina Moreau", "Hugo Perrin", "Rose Tanguy");
        assertThat(names("nantes", "type=etudiants&tri=nom-inverse")).containsExactly(
                "Rose Tanguy", "Hugo Perrin", "Lina Moreau", "Omar Diallo");
        assertThat(names("selection", "type=coachs")).isEmpty();
        assertThat(page("nantes", "type=etudiants").select("select[name=type] option[selected]").val())
                .isEqualTo("etudiants");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nantes", "national", "selection"})
    void fileHasTheRowsAndColumnsOfThePage(String account) throws IOException {
        Document page = page(account, "tri=type");
        String link = page.select("a[download]").get(0).attr("href");
        assertThat(link).isEqualTo("/personnes.csv?tri=type");
        try (CSVParser file = CSVFormat.DEFAULT.builder().setDelimiter(';').get()
                .parse(new StringReader(staff(account).get(link).body().substring(1)))) {
            assertThat(file.stream().map(row -> line(row.toList()))).containsExactlyElementsOf(
                    page.select("table tr").stream()
                            .map(row -> line(row.select("th, td").stream().map(Element::text).toList()))
                            .toList());
        }
    }

    // The file writes telephone numbers in the French notation.
    private static String line(List<String> cells) {
        return String.join("|", cells).replaceAll("(?<=\\d)\\h(?=\\d)", "").replace("+33", "0");
    }

    @Test
    void fileIsFiltered_andForStaffOfCasesOnly() {
        assertThat(staff("nantes").get("/personnes.csv?type=coachs").body()).contains("Paul Kervella")
                .doesNotContain("Lina");
        assertThat(staff("paris").get("/personnes.csv").body().lines()).hasSize(1);
        assertThat(staff("operator").get("/personnes.csv").status()).isEqualTo(403);
        assertThat(staff("nantes").get("/personnes.pdf").status()).isEqualTo(404);
    }

    @Test
    void numberOfStatementsDoesNotDependOnTheNumberOfPeople() {
        staff("nantes").get("/personnes");
        WebCaller nantes = staff("nantes");
        List<String> few = Statements.during(() -> nantes.get("/personnes"));
        for (int number = 0; number < 60; number++) {
            teams.coach("Coach " + number, "coach" + number + "@sce.example", 1);
        }

        List<String> many = Statements.during(() -> nantes.get("/personnes"));

        assertThat(many).hasSameSizeAs(few);
        Document first = page("nantes", "type=coachs");
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(first.text()).contains("61 fiches", "Page 1 sur 2");
        assertThat(Jsoup.parse(nantes.get(first.select("a[rel=next]").attr("href")).body()).select("tbody tr")).hasSize(11);
    }

    @Test
    void pageShowsContactDetailsAndHistory_withLinksToTheCases() {
        Document structure = person("Les Jardins solidaires");
        assertThat(structure.text()).contains("Anne Le Goff", "02 40 00 00 00", "français", "Association",
                dossier + " – Vendre en circuit court", "en mission");
        assertThat(structure.select("a[href=/dossiers/" + dossier + "]")).hasSize(1);
        assertThat(person("Paul Kervella").text()).contains("SCE", "Les Jardins solidaires : Vendre en circuit court",
                "automne 2026, en mission");
        Document lina = person("Lina Moreau");
        assertThat(lina.text()).contains("Candidatures", "Polytech Nantes", "Génie civil", dossier);
        assertThat(person("SCE").select("a[href^=/personnes/coach-]").text()).isEqualTo("Paul Kervella");
    }

    private Document person(String name) {
        String page = page("nantes", "").select("tbody th a").stream()
                .filter(link -> link.text().equals(name)).findFirst().orElseThrow().attr("href");
        return Jsoup.parse(staff("nantes").get(page).body());
    }

    private List<String> names(String account, String query) {
        return page(account, query).select("tbody th").eachText();
    }

    private Document page(String account, String query) {
        WebCaller.Answer answer = staff(account).get("/personnes?" + query);
        assertThat(answer.status()).as(account + " " + query).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private WebCaller staff(String account) {
        return WebCaller.browser(port, account, account.equals("operator") || account.equals("designer")
                ? "cockpit" : "tasklist").with("Accept", "text/html");
    }
}
