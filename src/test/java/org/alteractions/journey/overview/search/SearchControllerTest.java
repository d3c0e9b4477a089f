package org.alteractions.journey.overview.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page that the search in the header of the staff's pages opens. */
@Story
class SearchControllerTest extends StoryTest {

    @LocalServerPort
    int port;

    private String dossier;

    @BeforeEach
    void requestOfNantes() {
        accounts.create();
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
    }

    @Test
    void structure_isFoundWithItsCaseAndTask_withoutItsAddresses() {
        Document page = page("nantes", "le goff");

        assertThat(page.select("[role=status]").text()).isEqualTo("Un dossier trouvé.");
        assertThat(page.select("#dossiers ~ ul > li > a").attr("href")).isEqualTo("/dossiers/" + dossier);
        assertThat(page.select("#dossiers ~ ul a[href*='?task=']").attr("href")).isEqualTo(
                "/camunda/app/tasklist/default/#/?task=" + journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId());
        assertThat(page.select("#personnes ~ ul > li").text())
                .isEqualTo("Les Jardins solidaires (Anne Le Goff) Structure " + dossier);
        assertThat(page.select("main").text()).doesNotContain(RequestFixtures.CONTACT, "02 40");
        assertThat(page.select("main #q").attr("value")).isEqualTo("le goff");
    }

    @Test
    void nameOfACase_isText() {
        jdbc.sql("update structure set name = '<b>Jardins</b>'").update();

        assertThat(page("nantes", "jardins").select("main b")).isEmpty();
        assertThat(page("nantes", "<b>rien</b>").select("main #q").attr("value")).isEqualTo("<b>rien</b>");
    }

    @Test
    void otherChapter_findsNothing_andTheNationalTeamFindsInTheChosenOnes() {
        for (String words : List.of(dossier, "jardins", "+33 2 40 00 00 00")) {
            assertThat(page("paris", words).select("main li")).as(words).isEmpty();
            assertThat(page("national", words).select("#dossiers ~ ul > li")).as(words).hasSize(1);
        }
        assertThat(page("national", "jardins&antenne=lyon").select("main li")).isEmpty();
        assertThat(page("national", "jardins&antenne=nantes").select("#dossiers ~ ul > li")).hasSize(1);
    }

    @Test
    void headerHasTheSearch_forThoseWhoWorkWithCases() {
        WebCaller designer = WebCaller.program(port, "designer").with("Accept", "text/html");

        assertThat(page("nantes", "").select("header.frame form[action=/recherche] input[name=q]")).hasSize(1);
        assertThat(Jsoup.parse(designer.get("/mails").body()).select("form[action=/recherche]")).isEmpty();
        assertThat(designer.get("/recherche?q=jardins").status()).isEqualTo(403);
    }

    @Test
    void longText_isRefusedInASentence() {
        Answer answer = WebCaller.program(port, "nantes").with("Accept", "text/html")
                .get("/recherche?q=" + "x".repeat(10_000));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
                .startsWith("Votre recherche est trop longue");
        assertThat(answer.body()).doesNotContain("xxxx");
    }

    @Test
    void tenThousandAccentedLetters_areRefusedInTheSameSentence() {
        Answer answer = WebCaller.program(port, "nantes").with("Accept", "text/html")
                .get("/recherche?q=" + "%C3%A9".repeat(10_000));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
                .startsWith("Votre recherche est trop longue");
    }

    @Test
    void moreCases_costNoMoreStatements() {
        page("nantes", "jardins");
        List<String> one = Statements.during(() -> page("nantes", "jardins"));
        for (int more = 0; more < 5; more++) {
            journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        }
        List<String> many = Statements.during(() ->
                assertThat(page("nantes", "jardins").select("#dossiers ~ ul > li")).hasSize(6));

        assertThat(one).isNotEmpty();
        assertThat(many).hasSameSizeAs(one);
    }

    /** @param query words, and further parameters after a "&" */
    private Document page(String account, String query) {
        String[] parts = query.split("&", 2);
        Answer answer = WebCaller.program(port, account).with("Accept", "text/html").get("/recherche?q="
                + URLEncoder.encode(parts[0], StandardCharsets.UTF_8) + (parts.length > 1 ? "&" + parts[1] : ""));
        assertThat(answer.status()).as(query).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
