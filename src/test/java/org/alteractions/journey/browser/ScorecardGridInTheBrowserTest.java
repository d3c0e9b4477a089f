package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The scorecards of a session, typed one after the other on one page. */
@BrowserStory
class ScorecardGridInTheBrowserTest extends StoryTest {

    private static final String PAGE = "/cafe-selects/" + RegistrationFixtures.SEASON + "/evaluations";
    private static final int CRITERIA = 4;
    private static final String COUNT_CLICKS = """
            () => {
              window.clicks = 0;
              addEventListener('click', click => { window.clicks += click.detail > 0 ? 1 : 0; }, true);
            }""";

    @Autowired
    DeliberationFixtures deliberations;

    /** In Tasklist each of the six takes nine clicks. */
    @Test
    void sixScorecardsTakeOneClickAndTheKeyboard(Staff staff) {
        deliberations.held();
        Page page = opened(staff);
        page.evaluate(COUNT_CLICKS);
        Locator marks = page.locator("input[type=number]");
        Assertions.assertThat(marks.count()).isEqualTo(6 * CRITERIA);

        marks.first().click();
        for (int row = 0; row < 6; row++) {
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                typeAndGoOn(page, row == 2 && criterion == 1 ? "7" : "4");
            }
            typeAndGoOn(page, "Oui");
            typeAndGoOn(page, "Clair et engagé.");
        }
        assertThat(page.getByText("Enregistrer les évaluations remplies")).isFocused();
        Assertions.assertThat(page.evaluate("window.clicks")).isEqualTo(1);
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.ALERT)).hasText("5 évaluations enregistrées, 1 à corriger.");
        Assertions.assertThat(journey.tasks(DeliberationFixtures.SESSION, DeliberationFixtures.SCORE)).hasSize(1);
        Locator wrong = page.locator("[aria-invalid=true]");
        assertThat(wrong).hasValue("7");
        assertThat(wrong).hasAccessibleDescription("La plus grande valeur possible est 5.");
        Assertions.assertThat(Accessibility.problems(page)).isEmpty();
        photograph(page, "scorecard-grid-refused");
        wrong.fill("3");
        page.getByText("Enregistrer les évaluations remplies").press("Enter");

        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS)).hasText("1 évaluation enregistrée.");
        journey.run();
        Assertions.assertThat(journey.openTasks(DeliberationFixtures.SESSION)).containsExactly(CafeSelectSteps.DELIBERATE);
        staff.assertNoTroubles();
    }

    @Test
    void whatIsTypedAndNotSent_isThereAgainOnTheNextVisit_andGoneOnceItIsSent(Staff staff) {
        deliberations.held();
        Page page = opened(staff);
        List<String> asked = new ArrayList<>();
        Consumer<Dialog> leave = dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        };
        page.onDialog(leave);
        page.locator("input[type=number]").first().fill("4");
        page.locator("textarea").first().fill("À revoir.");
        assertThat(page.locator("#draft")).containsText("Brouillon enregistré");

        page.navigate("about:blank");
        page = opened(staff);
        assertThat(page.locator("input[type=number]").first()).hasValue("4");
        assertThat(page.locator("textarea").first()).hasValue("À revoir.");
        assertThat(page.locator("#draft")).hasText("Votre brouillon est repris : il n’est pas encore envoyé.");

        for (int criterion = 1; criterion < CRITERIA; criterion++) {
            page.locator("input[type=number]").nth(criterion).fill("3");
        }
        page.locator("tbody select").first().selectOption("yes");
        page.getByText("Enregistrer les évaluations remplies").click();
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS)).hasText("1 évaluation enregistrée.");
        page.navigate("about:blank");
        page = opened(staff);
        assertThat(page.locator("input[type=number]").first()).hasValue("");
        assertThat(page.locator("#draft")).isEmpty();
        Assertions.assertThat(asked).as("nothing is asked of what is kept").isEmpty();
        page.offDialog(leave);
        staff.assertNoTroubles();
    }

    @Test
    void pageIsAccessibleOnALaptopAndOnATelephone(Staff staff) {
        deliberations.held();
        Page page = opened(staff);
        for (int width : new int[] {1366, 360}) {
            page.setViewportSize(width, 768);
            Assertions.assertThat(Accessibility.problems(page)).as(width + " px").isEmpty();
            Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(width + " px").isLessThanOrEqualTo(width);
            photograph(page, "scorecard-grid-" + width);
        }
        page.setViewportSize(Tasklist.WIDTH, Tasklist.HEIGHT);
        staff.assertNoTroubles();
    }

    private static Page opened(Staff staff) {
        Page page = staff.of("nantes").page();
        page.navigate("/cafe-selects");
        page.getByText("Saisir les évaluations").click();
        assertThat(page).hasURL(Pattern.compile(PAGE + "$"));
        return page;
    }

    private static void typeAndGoOn(Page page, String text) {
        page.keyboard().type(text);
        page.keyboard().press("Tab");
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Staff.SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }
}
