package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.alteractions.journey.testing.StoryTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The login page after wrong passwords, without a server and during a slow start. */
@BrowserStory
class LoginInTheBrowserTest extends StoryTest {

    @Test
    void tooManyTypos_areToldHowLongToWait_andTheRightPasswordComesInAfterwards(Staff staff) {
        staff.of("lyon");
        journey.oversleep(Duration.ZERO);
        Page page = staff.newPage();
        page.navigate("/camunda/app/tasklist/default/#/login");
        for (int i = 0; i < 4; i++) {
            send(page, "typo" + i);
            assertThat(page.locator("[notifications-panel]")).containsText(
                    "Identifiant ou mot de passe incorrect, ou pas d’accès à cette application");
        }
        send(page, Staff.account("lyon"));
        assertThat(page.locator("[notifications-panel]")).containsText(
                "Trop d'essais avec un mot de passe erroné. Réessayez dans 1 seconde.");
        Assertions.assertThat(staff.troubles()).isNotEmpty().allMatch(trouble -> trouble.contains("status of 4"));

        journey.oversleep(Duration.ofSeconds(1));
        send(page, Staff.account("lyon"));
        assertThat(page.locator("[cam-tasklist-filters]")).isVisible();
        page.context().close();
        staff.forgetTroubles();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "welcome", "admin"})
    void serverIsAway_theLoginSaysSo_andKeepsWhatWasTyped(String application, Staff staff) {
        staff.of("lyon");
        Page page = staff.newPage();
        page.navigate("/camunda/app/" + application + "/default/#/login");
        assertThat(page.getByPlaceholder("Identifiant")).isVisible();
        page.route("**/api/**", Route::abort);
        page.getByPlaceholder("Identifiant").fill(Staff.account("lyon"));
        page.getByPlaceholder("Mot de passe").fill(Staff.account("lyon"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")).click();

        assertThat(page.locator("[notifications-panel]")).containsText(
                "Le serveur ne répond pas. Votre saisie est conservée : réessayez dans un instant.");
        assertThat(page.getByPlaceholder("Identifiant")).hasValue(Staff.account("lyon"));
        assertThat(page.getByPlaceholder("Mot de passe")).hasValue(Staff.account("lyon"));
        if (application.equals("tasklist")) {
            page.unroute("**/api/**");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")).click();
            assertThat(page.locator("[cam-tasklist-filters]")).isVisible();
        }
        page.context().close();
        staff.forgetTroubles();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "welcome", "admin"})
    void pageIsDrawnAnewByALateRefusal_whatWasTypedStays_andTheCaretWithIt(String application, Staff staff) {
        staff.of("lyon");
        Page page = staff.newPage();
        page.navigate("/camunda/app/" + application + "/default/#/login");
        assertThat(page.getByPlaceholder("Identifiant")).isVisible();
        page.getByPlaceholder("Identifiant").fill(Staff.account("lyon"));
        page.getByPlaceholder("Mot de passe").click();
        drawAnew(page);
        page.keyboard().type("secr");
        drawAnew(page);
        page.keyboard().type("et");

        assertThat(page.getByPlaceholder("Identifiant")).hasValue(Staff.account("lyon"));
        assertThat(page.getByPlaceholder("Mot de passe")).hasValue("secret");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))).isEnabled();
        page.context().close();
        staff.forgetTroubles();
    }

    @Test
    void pageIsDrawnAnew_betweenPressAndRelease_theFieldThatWasPressedHasTheCaret(Staff staff) {
        staff.of("lyon");
        Page page = staff.newPage();
        page.navigate("/camunda/app/tasklist/default/#/login");
        page.getByPlaceholder("Identifiant").click();
        page.getByPlaceholder("Mot de passe").hover();
        page.mouse().down();
        drawAnew(page);
        page.mouse().up();
        page.keyboard().insertText("secret");

        assertThat(page.getByPlaceholder("Mot de passe")).hasValue("secret");
        assertThat(page.getByPlaceholder("Identifiant")).hasValue("");
        page.context().close();
        staff.forgetTroubles();
    }

    @Test
    void tasklistStartsSlowly_andLeavesTheCaretWhereThePersonPutIt(Staff staff) {
        staff.of("lyon");
        Page page = staff.newPage();
        // Tasklist moves the focus 300 ms after its start: here when the test says so.
        page.addInitScript("""
                const { setTimeout: wait } = window;
                window.atTheEndOfTheStart = [];
                window.setTimeout = (work, delay, ...rest) =>
                  delay === 300 ? window.atTheEndOfTheStart.push(work) : wait(work, delay, ...rest);""");
        page.navigate("/camunda/app/tasklist/default/#/login");
        page.getByPlaceholder("Mot de passe").click();
        page.keyboard().type("secr");
        Assertions.assertThat((Integer) page.evaluate("""
                () => window.atTheEndOfTheStart.map(work => work()).length""")).isPositive();
        page.keyboard().type("et");

        assertThat(page.getByPlaceholder("Mot de passe")).hasValue("secret");
        page.context().close();
        staff.forgetTroubles();
    }

    /** As the vendor does it for a request that is refused. */
    private static void drawAnew(Page page) {
        page.evaluate("""
                () => {
                  document.querySelector('form[name="signinForm"]').className += ' before';
                  const injector = angular.element(document.querySelector('.ng-scope')).injector();
                  injector.get('AuthenticationService').updateAuthentication(null);
                  injector.get('$rootScope').$digest();
                }""");
        assertThat(page.locator("form[name=signinForm]:not(.before)")).isVisible();
        assertThat(page.locator("form[name=signinForm].before")).hasCount(0);
    }

    private static void send(Page page, String password) {
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))).isEnabled();
        page.getByPlaceholder("Identifiant").fill(Staff.account("lyon"));
        page.getByPlaceholder("Mot de passe").fill(password);
        page.waitForResponse(answer -> answer.url().contains("/login/tasklist"), () ->
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")).click());
    }
}
