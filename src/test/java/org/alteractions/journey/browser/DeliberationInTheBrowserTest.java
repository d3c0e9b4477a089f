package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the task in Tasklist to the deliberation page and back. */
@BrowserStory
class DeliberationInTheBrowserTest extends StoryTest {

    @Autowired
    DeliberationFixtures deliberations;

    @Test
    void pageOpensBesideTasklist_andItsLastButtonEndsTheTask(Staff staff) {
        String doubtful = deliberations.doubtful();
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(journey.task(DeliberationFixtures.SESSION, CafeSelectSteps.DELIBERATE).getId());
        Page page = tasklist.page().context().waitForPage(() ->
                tasklist.form().getByText("Ouvrir la page de délibération").click());
        assertThat(page).hasTitle(Pattern.compile("Délibération du Café Select"));
        assertThat(tasklist.form()).isVisible();

        page.getByLabel("Places à pourvoir").fill("2");
        page.getByText("Suivre les avis clairs").first().click();
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS)).containsText("Les avis clairs sont notés");
        page.locator("#" + doubtful).getByText("Les 2 évaluations").click();
        assertThat(page.locator("#" + doubtful)).containsText("Motivation : 1 sur 5");
        page.locator("#" + doubtful).getByLabel("non retenu").check();
        page.getByLabel("Raison de la décision pour Léa Martin").fill("Peu disponible au printemps.");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Staff.SCREENSHOTS.resolve("deliberation.png")).setFullPage(true));
        page.getByLabel("Motivation de l'ensemble des décisions").fill("Deux places, deux candidatures solides.");
        asksBeforeItIsLost(page);
        page.getByText("Rendre la délibération et envoyer les lettres").click();
        assertThat(page.getByText("Revenir aux décisions")).isFocused();
        Assertions.assertThat(Accessibility.problems(page)).isEmpty();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Staff.SCREENSHOTS.resolve("deliberation-question.png")).setFullPage(true));
        page.getByText("Rendre la délibération quand même").click();

        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS)).containsText("La délibération est rendue");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Staff.SCREENSHOTS.resolve("deliberation-over.png")).setFullPage(true));
        page.close();
        journey.run();
        Assertions.assertThat(journey.isRunning(ProcessIds.CAFE_SELECT, DeliberationFixtures.SESSION)).isFalse();
        Assertions.assertThat(journey.openTasks(RegistrationFixtures.SEASON + "-002"))
                .containsExactly(CandidateSelectionSteps.RECORD_OFFER_ANSWER);
    }

    /** Whoever has typed is asked, and keeps it; buttons of the form ask nothing, or the story would end at them. */
    private static void asksBeforeItIsLost(Page page) {
        List<String> asked = new ArrayList<>();
        Consumer<Dialog> stay = dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        };
        page.onDialog(stay);
        // The answer of a server on which the session is over: the draft is not kept.
        page.route("**/draft*", route -> route.fulfill(new Route.FulfillOptions().setStatus(200)));
        Locator motives = page.getByLabel("Motivation de l'ensemble des décisions");
        motives.fill("Deux places.");
        assertThat(page.locator("#draft")).containsText("Brouillon non enregistré");
        motives.fill("Deux places, deux candidatures solides.");
        page.getByText("Tous les Cafés Select").click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForCondition(() -> asked.size() == 1);
        Assertions.assertThat(asked).containsExactly("beforeunload");
        assertThat(page.getByLabel("Motivation de l'ensemble des décisions"))
                .hasValue("Deux places, deux candidatures solides.");

        page.unroute("**/draft*");
        motives.fill("Deux places, deux candidatures solides");
        motives.fill("Deux places, deux candidatures solides.");
        assertThat(page.locator("#draft")).containsText("Brouillon enregistré à ");
        page.reload();
        assertThat(page.getByLabel("Motivation de l'ensemble des décisions"))
                .hasValue("Deux places, deux candidatures solides.");
        assertThat(page.getByLabel("Raison de la décision pour Léa Martin")).hasValue("Peu disponible au printemps.");
        assertThat(page.locator("#draft")).containsText("Votre brouillon est repris");
        page.locator(".bar").getByText("Enregistrer").click();
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS)).containsText("Enregistré");
        page.getByText("Tous les Cafés Select").click();
        assertThat(page).hasURL(Pattern.compile("/cafe-selects$"));
        page.goBack();
        assertThat(page.getByLabel("Motivation de l'ensemble des décisions"))
                .hasValue("Deux places, deux candidatures solides.");
        Assertions.assertThat(asked).as("nothing is asked of what is kept or sent").hasSize(1);
        page.offDialog(stay);
    }
}
