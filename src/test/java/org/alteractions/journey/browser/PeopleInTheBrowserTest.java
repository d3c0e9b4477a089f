package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.StoryTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A structure rings and says its new telephone number. */
@BrowserStory
class PeopleInTheBrowserTest extends StoryTest {

    @Autowired
    TeamFixtures teams;

    @BeforeEach
    void missionRuns() {
        teams.startedMission();
    }

    @Test
    void telephoneNumberIsCorrected_withTheKeyboardAlone(Staff staff) {
        Page page = staff.of("nantes").page();
        page.navigate("/personnes");
        page.locator("#q").focus();
        page.keyboard().type("jardins");
        page.keyboard().press("Enter");
        page.locator("tbody th a").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Les Jardins solidaires");
        page.getByText("Corriger", new Page.GetByTextOptions().setExact(true)).focus();
        page.keyboard().press("Enter");

        typed(page, "Téléphone (facultatif)", "12");
        page.keyboard().press("Enter");
        assertThat(page.locator("#telephone-erreur")).containsText("n'est pas valide");
        assertThat(page.locator("#telephone")).hasValue("12");
        assertUsable(page, "refused");

        typed(page, "Téléphone (facultatif)", "+33 2 40 99 88 77");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Confirmer la correction : Les Jardins solidaires");
        assertThat(page.locator("tbody")).containsText("02 40 99 88 77");
        assertUsable(page, "confirm");
        typed(page, "Raison de la correction", "Appel de la structure");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.getByText("La fiche est corrigée.")).isVisible();
        assertThat(page.locator(".facts")).containsText("02 40 99 88 77");
        // The browser reports the refused form.
        Assertions.assertThat(staff.troubles()).allSatisfy(trouble -> Assertions.assertThat(trouble).contains("400"));
    }

    @Test
    void everyPageCanBeReadAndUsed_onADeskAndOnATelephone(Staff staff) {
        Page page = staff.of("nantes").page();
        List<String> paths = new ArrayList<>(List.of("/personnes", "/personnes?q=jardins&parti=non"));
        for (String people : List.of("structure", "coach", "student", "company")) {
            paths.add("/personnes/" + people + "-"
                    + jdbc.sql("select min(id) from " + people).query(Long.class).single());
        }
        paths.add("/personnes/school-polytech-nantes");
        paths.add(paths.get(2) + "/correction");
        paths.add(paths.get(3) + "/correction");
        paths.add(paths.get(2) + "/fusion");
        paths.add(paths.get(3) + "/fusion?q=kervella");
        paths.add(paths.get(3) + "/fusion?avec=coach-" + teams.coach("P. Kervella", "pk@sce.example", 2));
        for (String path : paths) {
            page.navigate(path);
            assertUsable(page, path);
        }
        staff.assertNoTroubles();
    }

    private static void typed(Page page, String label, String text) {
        Locator field = page.getByLabel(label);
        field.focus();
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    private static void assertUsable(Page page, String name) {
        List<String> problems = new ArrayList<>();
        for (int width : new int[] {1366, 360}) {
            page.setViewportSize(width, 768);
            Accessibility.problems(page).forEach(problem -> problems.add(name + " at " + width + ": " + problem));
            int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
            if (wide > width) {
                problems.add(name + " is " + wide + " pixels wide at " + width);
            }
            if (Staff.PHOTOGRAPHS) {
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Staff.SCREENSHOTS.resolve(
                        "people-" + name.replaceAll("[^A-Za-z]+", "-") + "-" + width + ".png")));
            }
        }
        page.setViewportSize(Tasklist.WIDTH, Tasklist.HEIGHT);
        Assertions.assertThat(problems).isEmpty();
    }
}
