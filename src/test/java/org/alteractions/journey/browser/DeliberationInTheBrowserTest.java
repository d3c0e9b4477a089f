package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.alteractions.journey.cafeselect.Deliberating;
import org.alteractions.journey.student.Registering;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.JourneyDriver;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the task in Tasklist to the page on which people decide, and back. */
@BrowserStory
class DeliberationInTheBrowserTest {

    @Autowired
    JourneyDriver journey;

    @Autowired
    Deliberating deliberating;

    @Test
    void pageOpensBesideTasklist_andItsLastButtonEndsTheTask(Staff staff) {
        String doubtful = deliberating.doubtful();
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(journey.task(Deliberating.SESSION, "userTask_deliberate").getId());
        Page page = tasklist.page().context().waitForPage(() ->
                tasklist.form().getByText("Ouvrir la page de délibération").click());
        assertThat(page).hasTitle(java.util.regex.Pattern.compile("Délibération du Café Select"));
        assertThat(tasklist.form()).isVisible();

        page.getByLabel("Places à pourvoir").fill("2");
        page.getByText("Suivre les avis clairs").first().click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Les avis clairs sont notés");
        page.locator("#" + doubtful).getByText("Les 2 évaluations").click();
        assertThat(page.locator("#" + doubtful)).containsText("Motivation : 1 sur 5");
        page.locator("#" + doubtful).getByLabel("non retenu").check();
        page.getByLabel("Raison de la décision pour Léa Martin").fill("Peu disponible au printemps.");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Staff.SCREENSHOTS.resolve("deliberation.png")).setFullPage(true));
        page.getByLabel("Motivation de l'ensemble des décisions").fill("Deux places, deux candidatures solides.");
        page.getByText("Rendre la délibération et envoyer les lettres").click();
        assertThat(page.getByText("Revenir aux décisions")).isFocused();
        Assertions.assertThat(Accessibility.problems(page)).isEmpty();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Staff.SCREENSHOTS.resolve("deliberation-question.png")).setFullPage(true));
        page.getByText("Rendre la délibération quand même").click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("La délibération est rendue");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Staff.SCREENSHOTS.resolve("deliberation-over.png")).setFullPage(true));
        page.close();
        journey.run();
        Assertions.assertThat(journey.isRunning("cafe-select", Deliberating.SESSION)).isFalse();
        Assertions.assertThat(journey.openTasks(Registering.SEASON + "-002"))
                .containsExactly("userTask_recordOfferAnswer");
    }
}
