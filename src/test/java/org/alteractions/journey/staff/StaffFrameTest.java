package org.alteractions.journey.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.overview.CalendarFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Header and navigation of the staff's pages. */
@Story
class StaffFrameTest extends StoryTest {

    @LocalServerPort
    int port;

    @Autowired
    CalendarFixtures calendars;

    @BeforeEach
    void staffExist() {
        accounts.create();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/saison", "/dossiers", "/personnes", "/calendrier", "/taches", "/cafe-selects",
            "/applications", "/teams", "/mails"})
    void pageStandsInTheFrame_andNamesItself(String path) {
        Document page = page("nantes", path);

        assertThat(page.select("header.frame nav a[aria-current=page]").eachAttr("href")).containsExactly(path);
        assertThat(page.select("header.frame .frame-account").text()).isNotEmpty();
        assertThat(page.select("main#contenu h1")).hasSize(1);
        assertThat(page.title()).endsWith(" – Alter’Actions");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nantes | Saison, Dossiers, Personnes, Calendrier, Tâches, Cafés Select, Candidatures, Équipes, Messages",
        "selection | Saison, Dossiers, Personnes, Calendrier, Tâches, Cafés Select, Candidatures, Messages",
        "designer | Messages"
    })
    void navigationHasWhatTheAccountMayOpen(String account, String entries) {
        assertThat(page(account, "/mails").select("header.frame nav a:not([data-back])").eachText())
                .containsExactly(entries.split(", "));
    }

    @Test
    void nationalTeamChoosesAChapter_whichEachEntryKeeps() {
        assertThat(page("nantes", "/dossiers").select("#antenne")).isEmpty();
        Document all = page("national", "/dossiers");
        assertThat(all.select("#antenne option").eachText())
                .containsExactly("Toutes les antennes", "Paris", "Nantes", "Lyon", "Lille");

        Document lyon = page("national", "/dossiers?antenne=lyon");
        assertThat(lyon.select("#antenne option[selected]").text()).isEqualTo("Lyon");
        assertThat(lyon.select("header.frame nav a:not([data-back])").eachAttr("href"))
                .allMatch(address -> address.endsWith("?antenne=lyon"));
    }

    @Test
    void chapterSwitchKeepsTheFilterOfThePage_butNotItsPageNumber() {
        Elements kept = page("national", "/dossiers?q=L'%C3%89picerie&etat=recherche&tri=structure&page=3&antenne=lyon"
                + "&saison=").select(".frame-chapter input[type=hidden]");

        assertThat(kept.stream().collect(Collectors.toMap(one -> one.attr("name"), Element::val)))
                .isEqualTo(Map.of("q", "L'Épicerie", "etat", "recherche", "tri", "structure"));
        Document calendar = page("national", "/calendrier?mois=2027-03&vue=liste&quoi=restitution");
        assertThat(calendar.select(".frame-chapter input[type=hidden]").eachAttr("value"))
                .containsExactlyInAnyOrder("2027-03", "liste", "restitution");
        assertThat(page("national", "/mails?q=" + "x".repeat(9000)).select(".frame-chapter input[type=hidden]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/saison", "/dossiers", "/applications"})
    void seasonOfAnotherChapter_isDroppedWithASentence(String path) {
        calendars.season(CalendarFixtures.NANTES, "nantes");
        String asked = path + "?q=jardin&antenne=lyon&page=2&saison=" + CalendarFixtures.NANTES;
        WebCaller.Answer answer = WebCaller.program(port, "national").with("Accept", "text/html").get(asked);
        String next = answer.header("Location");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(next).isEqualTo(path + "?q=jardin&antenne=lyon&retire=saison");
        Document page = page("national", next);
        assertThat(page.select("header.frame [role=status]").text())
                .isEqualTo("Filtre retiré : la saison choisie appartient à une autre antenne que celle affichée.");
        assertThat(page.select("#antenne option[selected]").text()).isEqualTo("Lyon");
        assertThat(page.select(".frame-chapter input[type=hidden]").eachAttr("name")).containsExactly("q");
        assertThat(page("national", path + "?antenne=nantes&saison=" + CalendarFixtures.NANTES)
                .select("header.frame [role=status]")).isEmpty();
    }

    @Test
    void seasonThatTheReaderMayNotSee_isNotFound_asAnUnknownOne() {
        calendars.season(CalendarFixtures.NANTES, "nantes");
        for (String season : List.of(CalendarFixtures.NANTES, "NAN-2099-SPRING", "XYZ-2027-SPRING")) {
            for (String query : List.of("", "&antenne=paris", "&antenne=nantes")) {
                assertThat(WebCaller.program(port, "paris").get("/dossiers?saison=" + season + query).status())
                        .as(season + query).isEqualTo(404);
            }
        }
    }

    @Test
    void chapterOfOthers_isNotChosen() {
        assertThat(page("nantes", "/dossiers?antenne=paris").select("header.frame nav a[aria-current]").attr("href"))
                .isEqualTo("/dossiers");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "aa-11, /camunda/app/tasklist/default/#/?task=aa-11, Retour à la tâche",
        "javascript:alert(1), /camunda/app/tasklist/default/#/, Tasklist",
        "-, /camunda/app/tasklist/default/#/, Tasklist"
    })
    void pageLeadsBackToTheTask(String task, String address, String label) {
        Document page = page("nantes", "/saison" + (task == null ? "" : "?tache=" + task));

        assertThat(page.select("[data-back]").attr("href")).isEqualTo(address);
        assertThat(page.select("[data-back]").text()).isEqualTo(label);
    }

    @Test
    void logoutEndsTheSessionOfTasklistToo() {
        WebCaller browser = WebCaller.browser(port, "nantes", "tasklist");
        Document page = Jsoup.parse(browser.with("Accept", "text/html").get("/saison").body());
        String token = page.select(".frame-logout input[name=_csrf]").attr("value");

        assertThat(browser.send("POST", "/deconnexion", "application/x-www-form-urlencoded", "_csrf=" + token).status())
                .isEqualTo(302);

        assertThat(browser.get("/saison").status()).isEqualTo(401);
        assertThat(browser.get("/camunda/api/engine/engine/default/task/count").status()).isEqualTo(401);
    }

    @Test
    void logoutWithoutAToken_isRefused() {
        WebCaller browser = WebCaller.browser(port, "nantes", "tasklist");
        assertThat(browser.send("POST", "/deconnexion", "application/x-www-form-urlencoded", "").status()).isEqualTo(403);
        assertThat(browser.get("/saison").status()).isEqualTo(200);
    }

    @Test
    void tasklistGetsTheSameNavigation() {
        assertThat(WebCaller.program(port, "selection").get("/navigation").json().findValuesAsText("label"))
                .isEqualTo(List.of("Saison", "Dossiers", "Personnes", "Calendrier", "Tâches", "Cafés Select",
                        "Candidatures", "Messages"));
        assertThat(WebCaller.stranger(port).get("/navigation").status()).isEqualTo(401);
    }

    private Document page(String account, String path) {
        WebCaller.Answer answer = WebCaller.program(port, account).with("Accept", "text/html").get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
