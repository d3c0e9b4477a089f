package org.alteractions.journey.mail.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.alteractions.journey.testing.ExportedCsv;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The preview of mails, and access to it. */
@Story
class MailPreviewControllerTest extends StoryTest {

    @Autowired
    MailCatalogue catalogue;

    @LocalServerPort
    int port;

    @BeforeEach
    void staffExist() {
        accounts.create();
    }

    @Test
    void staffAndDesignersReadEveryMail_inBothLanguagesAndAllCases() {
        Document list = Jsoup.parse(designer().get("/mails").body());
        assertThat(list.select("h2").eachText()).contains("Café Select", "Restitution et bilan à un an");
        assertThat(list.select("td a")).hasSize(catalogue.phases().stream().mapToInt(phase -> phase.mails().size()).sum());

        WebCaller.Answer page = designer().get("/mails/seminar-missed?lang=fr&case=1");
        Document french = Jsoup.parse(page.body());
        assertThat(french.text()).contains("Vous avez rendu votre place (NAN-26-007)");
        assertThat(french.select("pre").text()).contains("vous rendez votre place");
        assertThat(french.select("iframe[sandbox='allow-popups allow-popups-to-escape-sandbox']").attr("srcdoc"))
                .contains("vous rendez votre place");
        assertThat(french.select("nav[aria-label=Cas] a[aria-current]").text()).isEqualTo("place rendue");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");

        assertThat(WebCaller.program(port, "nantes").get("/mails/seminar-missed?lang=en").body())
                .contains("You did not attend the seminar");
    }

    @Test
    void listOfTemplates_asksNothingAboutMailsThatWereSent() {
        List<String> statements = Statements.during(() -> assertThat(designer().get("/mails").status()).isEqualTo(200));

        assertThat(statements).isNotEmpty().noneMatch(sql -> sql.toLowerCase(Locale.ROOT).contains("mail"));
    }

    @Test
    void listIsExportedAsItIsShown() {
        List<List<String>> rows = ExportedCsv.records(designer().get("/mails.csv"));
        List<List<String>> shown = Jsoup.parse(designer().get("/mails").body()).select("tbody tr").stream()
                .map(row -> row.select("td").eachText())
                .toList();

        assertThat(rows.get(0)).containsExactly("Étape", "Objet", "Modèle", "Envoi");
        assertThat(rows.stream().skip(1).map(row -> row.subList(1, 4))).isEqualTo(shown);
        assertThat(designer().get("/mails.xlsx").header("Content-Disposition")).contains("messages-", ".xlsx");
        assertThat(WebCaller.program(port, "operator").get("/mails.csv").status()).isEqualTo(403);
    }

    @Test
    void othersDoNot() {
        assertThat(WebCaller.stranger(port).get("/mails").status()).isEqualTo(401);
        assertThat(WebCaller.program(port, "operator").get("/mails").status()).isEqualTo(403);
        assertThat(WebCaller.program(port, "operator").get("/mails/place-offered").status()).isEqualTo(403);
        assertThat(designer().get("/mails/nosuch").status()).isEqualTo(404);
        assertThat(designer().get("/mails/layout").status()).isEqualTo(404);
        assertThat(designer().get("/mails/place-offered?case=7").status()).isEqualTo(404);
    }

    private WebCaller designer() {
        return WebCaller.program(port, "designer").with("Accept", "text/html");
    }
}
