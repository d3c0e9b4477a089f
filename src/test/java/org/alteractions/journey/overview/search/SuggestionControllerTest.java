package org.alteractions.journey.overview.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.SecurityLines;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.IdentityService;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the search box of the frame offers while somebody types, and before. */
@Story
@ExtendWith(OutputCaptureExtension.class)
class SuggestionControllerTest extends StoryTest {

    @RegisterExtension
    final SecurityLines security = new SecurityLines();

    @Autowired
    IdentityService identity;

    @LocalServerPort
    int port;

    private String dossier;
    private WebCaller nantes;

    @BeforeEach
    void requestOfNantes() {
        accounts.create();
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        nantes = browser("nantes");
    }

    @Test
    void wordsFindTheCase_itsStructure_andItsTask() {
        Answer answer = offered(nantes, "goff jard", "");

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(labels(answer)).containsExactly(
                dossier + " – Les Jardins solidaires", "Les Jardins solidaires (Anne Le Goff)",
                "Qualifier la demande · Les Jardins solidaires");
        assertThat(answer.json().findValuesAsText("address")).containsExactly(
                "/dossiers/" + dossier, "/dossiers/" + dossier, "/camunda/app/tasklist/default/#/?task="
                        + journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId());
        assertThat(answer.body()).doesNotContain(RequestFixtures.CONTACT, "02 40");
    }

    @Test
    void otherChapter_isOfferedNothing_andTheNationalTeamOfTheChosenOne() {
        for (String words : List.of(dossier, "jardins", "+33 2 40 00 00 00")) {
            assertThat(labels(offered(browser("paris"), words, ""))).as(words).isEmpty();
            assertThat(labels(offered(browser("national"), words, ""))).as(words).isNotEmpty();
        }
        assertThat(labels(offered(browser("national"), "jardins", "lyon"))).isEmpty();
        assertThat(labels(offered(browser("national"), "jardins", "nantes"))).isNotEmpty();
    }

    @Test
    void atMostEight_whateverIsFound_withTheSameNumberOfStatements() {
        offered(nantes, "jardins", "");
        List<String> one = Statements.during(() -> offered(nantes, "jardins", ""));
        for (int more = 0; more < 9; more++) {
            journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        }
        List<String> many = Statements.during(() ->
                assertThat(labels(offered(nantes, "jardins", ""))).hasSize(Suggestions.MOST));

        assertThat(one).isNotEmpty();
        assertThat(many).hasSameSizeAs(one);
    }

    @Test
    void tooLongAndTooShort_areRefusedInASentence() {
        Answer tooLong = offered(nantes, "x".repeat(10_000), "");

        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.json().path("message").asText()).startsWith("Votre recherche est trop longue");
        assertThat(tooLong.body()).doesNotContain("xxxx");
        assertThat(offered(nantes, "j", "").status()).isEqualTo(400);
    }

    @Test
    void emptyBox_offersTheCasesOpenedLast_newestFirst_eachOnce() {
        String other = journey.start(ProcessIds.MISSION_JOURNEY, "nantes",
                RequestFixtures.request("L'Épicerie du Bouffay", "elodie@bouffay.example"));
        assertThat(labels(offered(nantes, "", ""))).isEmpty();

        for (String opened : List.of(dossier, other, dossier)) {
            assertThat(nantes.get("/dossiers/" + opened).status()).isEqualTo(200);
        }
        Answer recent = offered(nantes, " ", "");

        assertThat(recent.json().path("title").asText()).isEqualTo("Dossiers ouverts récemment");
        assertThat(labels(recent)).containsExactly(
                dossier + " – Les Jardins solidaires", other + " – L'Épicerie du Bouffay");
        assertThat(Jsoup.parse(nantes.get("/recherche").body()).select("#recents ~ ul a").eachAttr("href"))
                .containsExactly("/dossiers/" + dossier, "/dossiers/" + other);
        assertThat(labels(offered(browser("nantes"), "", ""))).as("another login").isEmpty();
    }

    @Test
    void recentCases_areThoseThatMayBeReadNow() {
        nantes.get("/dossiers/" + dossier);
        nantes.get("/dossiers/PAR-26-999");
        assertThat(labels(offered(nantes, "", ""))).hasSize(1);

        move("nantes", "paris");
        try {
            assertThat(labels(offered(nantes, "", ""))).as("with the rights of today").isEmpty();
            assertThat(Jsoup.parse(nantes.get("/recherche").body()).select("#recents")).isEmpty();
        } finally {
            move("paris", "nantes");
        }
        assertThat(labels(offered(nantes, "", ""))).hasSize(1);
    }

    @Test
    void recentCases_areEight_withTheSameNumberOfStatements() {
        nantes.get("/dossiers/" + dossier);
        offered(nantes, "", "");
        List<String> one = Statements.during(() -> offered(nantes, "", ""));
        for (int more = 0; more < 9; more++) {
            nantes.get("/dossiers/" + journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request()));
        }
        List<String> many = Statements.during(() -> assertThat(labels(offered(nantes, "", ""))).hasSize(8));

        assertThat(many).hasSameSizeAs(one);
    }

    @Test
    void typedWords_areInNoLog(CapturedOutput output) {
        nantes.get("/recherche?q=Elodie+Zwingli");
        nantes.get("/dossiers?q=Elodie+Zwingli");
        nantes.get("/recherche?q=Zwingli" + "x".repeat(10_000));
        nantes.get("/recherche?q=Zwingli" + "x".repeat(90_000));
        offered(nantes, "Elodie Zwingli", "");

        assertThat(output.getAll()).doesNotContain("Zwingli");
        assertThat(security.all()).isNotEmpty().noneMatch(line -> line.contains("Zwingli"));
        security.clear();
        offered(nantes, "jardins", "");
        assertThat(security.of(SecurityEvent.FILE_READ)).containsExactly(SecurityLines.line("nantes", "page", "cases"));
    }

    private void move(String from, String to) {
        identity.deleteTenantUserMembership(from, "nantes");
        identity.createTenantUserMembership(to, "nantes");
    }

    private static List<String> labels(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().findValuesAsText("label");
    }

    private WebCaller browser(String account) {
        return WebCaller.browser(port, account, "tasklist").with("Accept", "text/html, application/json");
    }

    private static Answer offered(WebCaller caller, String words, String chapter) {
        String token = Jsoup.parse(caller.get("/mails").body()).select("input[name=_csrf]").val();
        return caller.send("POST", "/recherche/suggestions", "application/x-www-form-urlencoded", "_csrf=" + token
                + "&antenne=" + chapter + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
