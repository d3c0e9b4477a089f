package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.StrangersWords;
import org.alteractions.journey.testing.answers.AcceptCharterAnswers;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.RequestAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff see the text of participants letter for letter; it never becomes a link or a heading. */
@BrowserStory
class StrangersWordsInTheBrowserTest extends StoryTest {

    private static final String MARK_UP = "a, img, h1, h2, ul, ol, li, blockquote, code, pre, hr, em, del, table, nana, cuisine";
    /** The forms' library has one of its own. */
    private static final String LINK = "a:not(.fjs-powered-by-link)";
    private static final String LINES = "Trois lignes :\n# la deuxième <b>\n- la troisième";

    @Autowired
    MissionFixtures missionFixtures;

    @Autowired
    DeliberationFixtures deliberations;

    @Test
    void inATasksForm_onItsCard_andInItsFile(Staff staff) {
        String dossier = requested();
        Tasklist tasklist = staff.of("nantes");

        tasklist.openFilter("Mon groupe");
        assertThat(tasklist.card(dossier).locator("h4.task a")).hasText("Qualifier la demande · " + StrangersWords.TITLE);
        assertThat(tasklist.card(dossier).locator(".journey-card")).hasText("Nantes · " + dossier);

        tasklist.openFromList("Qualifier la demande · " + dossier);
        tasklist.claim();
        Locator texts = tasklist.form().locator(".fjs-form-field-text");
        assertThat(texts.nth(0).locator("h3")).hasText(StrangersWords.LINK);
        assertThat(texts.nth(0).locator("strong")).hasText(StrangersWords.TITLE);
        assertThat(texts.nth(0).locator("p").last())
                .hasText(StrangersWords.NAME + ", " + RequestFixtures.CONTACT + ", 02 40 00 00 00");
        Assertions.assertThat(texts.nth(1).innerText().strip()).isEqualTo(asDrawn(StrangersWords.all()));
        assertThat(texts.nth(2)).hasText("Soutien : " + StrangersWords.TEMPLATE);
        assertThat(texts.locator(MARK_UP)).hasCount(0);
        tasklist.photographForm(Staff.SCREENSHOTS.resolve("strangers-words-form.jpg"));

        tasklist.tab("Dossier");
        Locator file = tasklist.page().locator(".journey-tab");
        assertThat(file.locator("h3")).hasText(StrangersWords.TITLE + " – " + dossier);
        assertThat(file.locator("table").last())
                .containsText(StrangersWords.NAME + " (" + StrangersWords.TITLE + ")");
        assertThat(file.locator("a:not([href^='/dossiers/']), h1, img, nana, cuisine")).hasCount(0);
        tasklist.photograph(Staff.SCREENSHOTS.resolve("strangers-words-file.jpg"));
    }

    @Test
    void amongTheChoicesOfAStartForm(Staff staff) {
        String dossier = requested();
        Locator form = staff.of("nantes").startForm("Signaler un événement");
        FormFiller filler = new FormFiller(form, FormSchema.of(FormIds.DECLARE_EVENT), Map.of(
                "openDossiers", Map.of(dossier, dossier + " – " + StrangersWords.LINK)));

        filler.fill(DeclareEventAnswers.structureWithdrew().concernedDossier(dossier));

        assertThat(form.locator(LINK + ", nana")).hasCount(0);
    }

    @Test
    void inTables_andBesideCheckboxes(Staff staff) {
        String dossier = missionOfStrangers();
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(journey.task(dossier, MissionSteps.RECORD_CHARTER).getId());
        tasklist.claim();
        Locator form = tasklist.form();

        Locator team = form.locator("table").nth(0).locator("tbody tr").first().locator("td");
        assertThat(team.nth(0)).hasText("Ana <Nana> *Díaz*");
        assertThat(team.nth(2)).hasText(StrangersWords.LINK);
        List<String> charter = form.locator("table").nth(1).locator("tbody td").allInnerTexts();
        Assertions.assertThat(charter).contains(LINES);
        assertThat(form.locator("table").locator("a, b, em, h1, li, nana")).hasCount(0);
        assertThat(form.locator(".fjs-form-field-checklist label")
                        .filter(new Locator.FilterOptions().setHasText("Ana <Nana> *Díaz*")))
                .not().hasCount(0);
        assertThat(form.locator(".fjs-form-field-text").filter(new Locator.FilterOptions().setHasText("Coach :")))
                .containsText(StrangersWords.TITLE);
        assertThat(form.locator(LINK + ", nana, cuisine")).hasCount(0);
        tasklist.photographForm(Staff.SCREENSHOTS.resolve("strangers-words-table.jpg"));
    }

    @Test
    void onThePageOfADeliberation_andInTheListsOfItsTask(Staff staff) {
        String candidate = deliberations.doubtful();
        jdbc.sql("update student set first_name = 'Ana <Nana>', last_name = '*Díaz*', discipline = ?")
                .param(StrangersWords.LINK).update();
        jdbc.sql("update interview set remarks = ?").param(LINES).update();
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(journey.task(DeliberationFixtures.SESSION, CafeSelectSteps.DELIBERATE).getId());
        tasklist.claim();
        Locator link = tasklist.form().locator(".fjs-form-field-text a");
        assertThat(link).hasText("Ouvrir la page de délibération");
        assertThat(tasklist.form().locator("table tbody td").first()).hasText("Ana <Nana> *Díaz*");

        Page page = tasklist.page().waitForPopup(link::click);
        Locator row = page.locator("#" + candidate);
        assertThat(row.locator("th strong")).hasText("Ana <Nana> *Díaz*");
        row.getByText("Les 2 évaluations").click();
        Assertions.assertThat(row.locator("dd").last().innerText()).isEqualTo(LINES);
        assertThat(row.getByText(StrangersWords.LINK)).isVisible();
        assertThat(page.locator("a[href*=evil], em, nana, main b, h1:has-text('deuxième')")).hasCount(0);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Staff.SCREENSHOTS.resolve("strangers-words-deliberation.png")));
        page.close();
    }

    private String requested() {
        RequestAnswers request = RequestFixtures.request().structureName(StrangersWords.TITLE)
                .contactName(StrangersWords.NAME).sponsorName(StrangersWords.TEMPLATE)
                .dossierTitle(StrangersWords.LINK).dossierNeed(String.join("\r\n", StrangersWords.all()));
        return journey.start(ProcessIds.MISSION_JOURNEY, "nantes", request);
    }

    private String missionOfStrangers() {
        String dossier = missionFixtures.metForTheFirstTime();
        Object parties = journey.shownAtStart("Noter une réponse à la charte", "nantes").get("missingCharterParties");
        journey.start(ProcessIds.ACCEPT_CHARTER, "nantes",
                AcceptCharterAnswers.question().chapter("nantes").charterParty(Choices.values(parties).get(0))
                        .charterQuestion(LINES));
        jdbc.sql("update student set first_name = 'Ana <Nana>', last_name = '*Díaz*', discipline = ?")
                .param(StrangersWords.LINK).update();
        jdbc.sql("update coach set name = ?").param(StrangersWords.TITLE).update();
        return dossier;
    }

    /** Lines stay lines; a browser draws several blanks as one. */
    private static String asDrawn(List<String> lines) {
        return lines.stream().map(line -> line.strip().replaceAll("[ \\t]+", " ")).collect(Collectors.joining("\n"));
    }
}
