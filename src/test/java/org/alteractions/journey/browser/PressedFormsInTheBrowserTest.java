package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Map;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.FormIds;
import org.junit.jupiter.api.Test;

/** A mouse press still hits its target when leaving a field makes the form show an error message. */
@BrowserStory
class PressedFormsInTheBrowserTest extends StoryTest {

    @Test
    void choiceAfterAnAnswerThatIsMissing_isTheOneUnderTheMouse(Staff staff) {
        Tasklist tasklist = staff.of("nantes");
        assertPressHits(tasklist, tasklist.startForm("Saisir une demande et suivre sa mission"), "Nom de la structure", "Anglais");
    }

    @Test
    void soItIsForAStudent(Staff staff) {
        registrations.open();
        Tasklist tasklist = staff.of("nantes");
        assertPressHits(tasklist, tasklist.startForm("Inscrire un étudiant et suivre sa candidature"), "Prénom", "Anglais");
    }

    @Test
    void soItIsForACoach(Staff staff) {
        Tasklist tasklist = staff.of("nantes");
        Locator form = tasklist.startForm("Ajouter ou modifier un coach");
        new FormFiller(form, FormSchema.of(FormIds.REGISTER_COACH), Map.of()).fill(Map.of("partnerAction", "add"));
        assertPressHits(tasklist, form, "Entreprise", "Anglais");
    }

    private static void assertPressHits(Tasklist tasklist, Locator form, String field, String choice) {
        Page page = tasklist.page();
        Locator errors = form.locator(".fjs-form-field-error");
        // What is typed is saved, and said to be, above the form; the dialog itself slides in.
        form.getByLabel("Adresse électronique").first().fill("nora@exemple.fr");
        tasklist.assertDraftKept();
        form.getByLabel(field).first().click();
        Locator radio = form.locator(".fjs-form-field-radio label").filter(
                new Locator.FilterOptions().setHasText(choice)).locator("input");
        radio.evaluate("radio => radio.scrollIntoView({ block: 'center' })");
        int before = errors.count();
        BoundingBox aim = untilAtRest(page, radio);
        page.mouse().move(aim.x + aim.width / 2, aim.y + aim.height / 2);
        page.mouse().down();
        page.waitForFunction("before => document.querySelectorAll('.fjs-form-field-error').length > before", before);
        assertThat(radio.boundingBox().y).as("where the choice is while the mouse is down").isEqualTo(aim.y);
        page.mouse().up();
        assertThat(radio.isChecked()).as("the choice under the mouse").isTrue();
        page.waitForFunction(
                "() => [...document.querySelectorAll('.fjs-form-field')].every(one => one.style.height === '')");
    }

    private static BoundingBox untilAtRest(Page page, Locator element) {
        BoundingBox last = element.boundingBox();
        for (int still = 0; still < 3; ) {
            page.waitForTimeout(100);
            BoundingBox now = element.boundingBox();
            still = now.y == last.y ? still + 1 : 0;
            last = now;
        }
        return last;
    }
}
