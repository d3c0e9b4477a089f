package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.alteractions.journey.testing.StoryTest;
import org.junit.jupiter.api.Test;

/** The options of one question are one group: arrow keys stay within it, and Tab leaves it in one step. */
@BrowserStory
class RadiosInTheBrowserTest extends StoryTest {

    @Test
    void arrowKeysStayInTheirQuestion_inARequest(Staff staff) {
        Tasklist tasklist = staff.of("nantes");
        assertGrouped(tasklist, tasklist.startForm("Saisir une demande et suivre sa mission"), 0);
    }

    @Test
    void soTheyDo_whereQuestionsHaveComeWithAnAnswer(Staff staff) {
        Tasklist tasklist = staff.of("nantes");
        Locator form = tasklist.startForm("Ajouter ou modifier un intervieweur");
        choices(form, 0).first().check();
        assertGrouped(tasklist, form, 1);
    }

    private static void assertGrouped(Tasklist tasklist, Locator form, int question) {
        Locator first = choices(form, question);
        first.first().focus();
        press(tasklist, "Space");
        Locator second = choices(form, question + 1);
        second.first().waitFor();
        second.first().check();

        first.first().focus();
        for (int choice = 1; choice <= first.count(); choice++) {
            press(tasklist, "ArrowDown");
            assertThat(first.nth(choice % first.count())).isChecked();
            assertThat(first.nth(choice % first.count())).isFocused();
            assertThat(second.first()).isChecked();
        }
        press(tasklist, "Tab");
        assertThat(form.locator(".fjs-form-field-radio").nth(question).locator("input:focus")).hasCount(0);
        press(tasklist, "Shift+Tab");
        assertThat(first.first()).isFocused();
    }

    private static Locator choices(Locator form, int question) {
        return form.locator(".fjs-form-field-radio").nth(question).locator("input[type=radio]");
    }

    private static void press(Tasklist tasklist, String key) {
        tasklist.page().keyboard().press(key);
    }
}
