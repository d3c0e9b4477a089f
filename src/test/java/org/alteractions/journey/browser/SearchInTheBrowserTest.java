package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The two searches of Tasklist: for a case or person, in its header; for a task, above the list. */
@BrowserStory
class SearchInTheBrowserTest extends StoryTest {

    private static final String[] OFFERED = {"Responsable", "Nom", "Priorité", "Échéance", "Sans échéance",
            "Date de relance", "Date de création"};

    @Test
    void phoneCall_leadsToThePersonsCase_andToItsTask(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");
        tasklist.openFilter("Mon antenne");
        Locator dialog = searched(tasklist, "+33240000000");

        assertThat(dialog.getByRole(AriaRole.STATUS)).hasText("Un dossier trouvé.");
        assertThat(dialog.getByRole(AriaRole.HEADING, heading("Personnes et structures"))).isVisible();
        assertThat(dialog).containsText("Les Jardins solidaires (Anne Le Goff)");
        Assertions.assertThat(dialog.innerText()).doesNotContain("02 40", RequestFixtures.CONTACT);
        Assertions.assertThat(Accessibility.problemsIn("dialog.journey-file", tasklist.page())).isEmpty();
        photograph(tasklist, "search-results");
        button(dialog, "Aller à la tâche : Qualifier la demande · Les Jardins solidaires, " + dossier).press("Enter");
        assertThat(dialog).hasCount(0);
        tasklist.assertOpen(dossier);
        Assertions.assertThat(tasklist.page().url())
                .contains("task=" + journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId());

        Locator again = searched(tasklist, "le-goff");
        button(again, "Ouvrir le dossier " + dossier).click();
        assertThat(again.locator("h3")).hasText("Les Jardins solidaires – " + dossier);
        tasklist.page().keyboard().press("Escape");
        staff.assertNoTroubles();
    }

    @Test
    void searchInTheHeaderOfOurPages_leadsToTheCase_andBack(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Page page = staff.of("nantes").page();
        page.navigate("/dossiers");
        page.getByRole(AriaRole.SEARCH, new Page.GetByRoleOptions().setName("Rechercher partout"))
                .getByRole(AriaRole.COMBOBOX).fill("l'association jardins");
        page.keyboard().press("Enter");
        assertThat(page.locator("main").getByRole(AriaRole.STATUS)).containsText("Aucun dossier trouvé");
        page.getByLabel("Structure, personne, numéro, titre").fill("JARDINS goff");
        page.keyboard().press("Enter");

        assertThat(page.locator("main").getByRole(AriaRole.STATUS)).hasText("Un dossier trouvé.");
        for (int width : new int[] {1366, 360}) {
            page.setViewportSize(width, 768);
            Assertions.assertThat(Accessibility.problemsIn("body", page)).as(width + " px").isEmpty();
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
            if (Staff.PHOTOGRAPHS) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Staff.SCREENSHOTS.resolve("search-page-" + width + ".png")));
            }
        }
        page.setViewportSize(1600, 1000);
        page.getByText(dossier + " – Les Jardins solidaires").click();
        assertThat(page.locator("h1")).containsText(dossier);
        page.goBack();
        assertThat(page.locator("main").getByRole(AriaRole.STATUS)).hasText("Un dossier trouvé.");
        assertThat(page.getByLabel("Structure, personne, numéro, titre")).hasValue("JARDINS goff");
        staff.assertNoTroubles();
    }

    @Test
    void suggestionsAreChosenWithTheKeyboard_andLeadToTheCase(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Page page = staff.of("nantes").page();
        page.navigate("/dossiers");
        Locator box = page.getByRole(AriaRole.COMBOBOX,
                new Page.GetByRoleOptions().setName("Structure, personne, numéro ou téléphone"));
        Locator options = page.locator("#suggestions [role=option]");
        box.focus();
        assertThat(options).hasCount(0);
        page.keyboard().type("jardins");

        assertThat(options).hasText(new String[] {
            dossier + " – Les Jardins solidaires Demande", "Les Jardins solidaires (Anne Le Goff) Structure",
            "Qualifier la demande · Les Jardins solidaires Tâche"});
        assertThat(box).hasAttribute("aria-expanded", "true");
        assertThat(page.locator(".frame-search [role=status]")).hasText("3 suggestions.");
        for (int width : new int[] {1366, 360}) {
            page.setViewportSize(width, 768);
            if (width == 360) {
                page.locator(".frame-menu summary").click();
                box.focus();
                page.keyboard().press("ArrowDown");
                assertThat(options).hasCount(3);
            }
            Assertions.assertThat(Accessibility.problemsIn("body", page)).as(width + " px").isEmpty();
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
            if (Staff.PHOTOGRAPHS) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Staff.SCREENSHOTS.resolve("suggestions-" + width + ".png")));
            }
        }
        page.setViewportSize(Tasklist.WIDTH, Tasklist.HEIGHT);
        page.keyboard().press("Escape");
        assertThat(options.first()).isHidden();
        assertThat(box).hasValue("jardins");
        page.keyboard().press("ArrowDown");
        assertThat(options.first()).isVisible();
        page.keyboard().press("ArrowUp");
        assertThat(box).hasAttribute("aria-activedescendant", "suggestion-2");
        page.keyboard().press("ArrowDown");
        assertThat(box).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[role=option][aria-selected=true]")).containsText(dossier);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText(dossier);

        box.focus();
        // The login may be that of an earlier story, which has its own recent cases.
        assertThat(options.first()).hasText(dossier + " – Les Jardins solidaires");
        options.first().click();
        assertThat(page.locator("h1")).containsText(dossier);
        box.fill("jardins");
        assertThat(options).hasCount(3);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/recherche\\?.*q=jardins.*"));
        assertThat(page.locator("main").getByRole(AriaRole.STATUS)).hasText("Un dossier trouvé.");
        staff.assertNoTroubles();
    }

    @Test
    void boxOfTasklist_suggestsWhileSomebodyTypes_withTheKeyboard(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");
        tasklist.openFilter("Mon antenne");
        Page page = tasklist.page();
        page.locator("button.journey-open-case-button").click();
        Locator dialog = page.locator("dialog.journey-file");
        Locator box = dialog.getByRole(AriaRole.COMBOBOX);
        box.pressSequentially("jardins");
        Locator options = dialog.getByRole(AriaRole.OPTION);
        assertThat(options).hasText(new String[] {
            dossier + " – Les Jardins solidaires Demande", "Les Jardins solidaires (Anne Le Goff) Structure",
            "Qualifier la demande · Les Jardins solidaires Tâche"});
        assertThat(box).hasAttribute("aria-expanded", "true");
        Assertions.assertThat(Accessibility.problemsIn("dialog.journey-file", page)).isEmpty();
        photograph(tasklist, "suggestions-in-tasklist");

        page.keyboard().press("Escape");
        assertThat(options).hasCount(0);
        assertThat(dialog).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(options).hasCount(3);
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(dialog).hasCount(0);
        tasklist.assertOpen(dossier);
        staff.assertNoTroubles();
    }

    @Test
    void longText_isAnsweredByASentence(Staff staff) {
        Tasklist tasklist = staff.of("nantes");
        tasklist.openFilter("Mon antenne");
        Locator dialog = searched(tasklist, "a".repeat(10_000));

        assertThat(dialog.getByRole(AriaRole.STATUS)).containsText("Votre recherche est trop longue");
        tasklist.page().keyboard().press("Escape");
        staff.assertNoTroubles();
    }

    @Test
    void searchForATask_offersWhatStaffSeeOfIt_andNoIdsOfTheEngine(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");
        tasklist.openFilter("Mon antenne");
        Page page = tasklist.page();
        Locator field = page.getByPlaceholder("Rechercher dans les tâches");
        field.click();
        Locator offered = page.locator(".search-field .dropdown-menu:visible li");

        assertThat(offered).hasText(OFFERED);
        photograph(tasklist, "search-criteria");
        field.fill("Qualifier");
        field.press("Enter");
        assertThat(page.locator(".search-field")).containsText("Qualifier");
        assertThat(tasklist.card(dossier)).isVisible();

        // An address from elsewhere with a criterion that is not offered.
        page.evaluate("""
                () => { location.hash = location.hash.replace(/([?&])searchQuery=[^&]*/, '$1') + '&searchQuery='
                    + encodeURIComponent('[{"type":"executionId","operator":"eq","value":"x","name":""}]'); }""");
        assertThat(tasklist.card(dossier)).isVisible();
        staff.assertNoTroubles();
    }

    private static Locator searched(Tasklist tasklist, String words) {
        tasklist.page().locator("button.journey-open-case-button").click();
        Locator dialog = tasklist.page().locator("dialog.journey-file");
        dialog.getByLabel("Numéro du dossier").fill(words);
        tasklist.page().keyboard().press("Enter");
        return dialog;
    }

    private static Locator button(Locator dialog, String name) {
        return dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions heading(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static void photograph(Tasklist tasklist, String name) {
        if (Staff.PHOTOGRAPHS) {
            tasklist.photograph(Staff.SCREENSHOTS.resolve(name + ".jpg"));
        }
    }
}
