package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator's morning: from her season to a late task and back, and a call that she answers. */
@BrowserStory
class OverviewInTheBrowserTest extends StoryTest {

    private static final List<Integer> WIDTHS = List.of(1366, 360);

    @Autowired
    TeamFixtures teams;

    private String dossier;

    @BeforeEach
    void missionIsLate() {
        dossier = teams.startedMission();
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes",
                RequestFixtures.request("L'Épicerie du Bouffay", "elodie@bouffay.example"));
        journey.pass(Duration.ofDays(8));
    }

    @Test
    void lateTaskIsReachedFromTheSeason_andTheSeasonFromTheTask(Staff staff) {
        Tasklist tasklist = staff.of("nantes");
        Page page = tasklist.page();
        page.navigate("/saison");
        Locator late = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("En retard")));
        late.getByText("Planifier la réunion de lancement").click();

        assertThat(page.locator("h2.task")).containsText("Planifier la réunion de lancement");
        page.locator(".journey-navigation").getByText("Saison").click();
        assertThat(page.locator("h1")).hasText("Ma saison");
        page.locator(".frame nav").getByText("Dossiers").click();
        assertThat(page.locator("h1")).hasText("Dossiers");
        page.getByText("Retour à la tâche").click();
        assertThat(page.locator("h2.task")).containsText("Planifier la réunion de lancement");
        assertThat(page).hasURL(Pattern.compile("filter=.*"));
        assertThat(page.locator(".fjs-form-field").first()).isVisible();
        page.goBack();
        assertThat(page.locator("h1")).hasText("Dossiers");
    }

    @Test
    void callIsAnsweredInTwoClicks(Staff staff) {
        Page page = staff.of("nantes").page();
        page.navigate("/dossiers");
        page.getByLabel("Structure, contact, titre, coach ou numéro").fill("epicerie du bouffay");
        page.getByText("Filtrer").click();
        page.locator("tbody th a").click();

        assertThat(page.locator("h1")).containsText("L'Épicerie du Bouffay");
        assertThat(page.locator("[aria-labelledby=personnes]").getByText("elodie@bouffay.example")).isVisible();
        assertThat(page.getByText("en attente de : Qualifier la demande")).isVisible();
    }

    @Test
    void dossierTabLeadsToThePageOfTheCase_besideTheForm(Staff staff) {
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(journey.task(dossier, MissionSteps.PLAN_KICK_OFF).getId());
        tasklist.tab("Dossier");
        Page page = tasklist.page().context().waitForPage(() ->
                tasklist.page().getByText("Ouvrir la page du dossier").click());

        assertThat(page.locator("h1")).containsText(dossier);
        assertThat(page.locator("[data-back]")).hasText("Retour à la tâche");
        page.close();
        staff.assertNoTroubles();
    }

    @Test
    void menuOnATelephone_opensWithTheKeyboard_andLeadsToEachPage(Staff staff) {
        Page page = staff.of("nantes").page();
        page.setViewportSize(360, 760);
        page.navigate("/dossiers");
        assertThat(page.locator(".frame nav")).isHidden();
        page.locator(".frame-menu summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Se déconnecter")).isVisible();
        Assertions.assertThat(Accessibility.problems(page)).isEmpty();
        page.locator(".frame nav").getByText("Calendrier").click();
        assertThat(page.locator("h1")).containsText("Calendrier");
        page.setViewportSize(Tasklist.WIDTH, Tasklist.HEIGHT);
        assertThat(page.locator(".frame nav")).isVisible();
        staff.assertNoTroubles();
    }

    @Test
    void noteIsWrittenWithTheKeyboard(Staff staff) {
        Page page = staff.of("nantes").page();
        page.navigate("/dossiers/" + dossier);
        page.getByLabel("Ajouter une note").focus();
        page.keyboard().type("Rappeler la structure lundi.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator(".note")).containsText("Rappeler la structure lundi.");
        assertThat(page.locator(".note")).containsText("Dominique Marchand");
    }

    @Test
    void everyPageCanBeReadAndUsed_onADeskAndOnATelephone(Staff staff) {
        Page page = staff.of("nantes").page();
        List<String> problems = new ArrayList<>();
        List<String> pages = List.of("/saison", "/saison?saison=" + TeamFixtures.SEASON, "/dossiers",
                "/dossiers?equipe=sans&tri=structure", "/dossiers/" + dossier, "/applications?etat=toutes", "/personnes",
                "/calendrier", "/taches", "/cafe-selects", "/teams", "/mails");
        for (int width : WIDTHS) {
            page.setViewportSize(width, 768);
            for (String path : pages) {
                page.navigate(path);
                if (width == 360) {
                    Assertions.assertThat(page.locator("header.frame").boundingBox().height).as(path)
                            .isLessThanOrEqualTo(64);
                }
                Accessibility.problems(page).forEach(problem -> problems.add(path + " at " + width + ": " + problem));
                int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
                if (wide > width) {
                    problems.add(path + " is " + wide + " pixels wide at " + width);
                }
                if (Staff.PHOTOGRAPHS) {
                    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Staff.SCREENSHOTS.resolve(
                            "staff" + path.replaceAll("[^A-Za-z0-9]+", "-") + "-" + width + ".png")));
                }
            }
        }
        page.setViewportSize(Tasklist.WIDTH, Tasklist.HEIGHT);
        Assertions.assertThat(problems).isEmpty();
        staff.assertNoTroubles();
    }
}
