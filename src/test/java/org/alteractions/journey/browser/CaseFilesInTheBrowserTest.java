package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.function.Consumer;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Cases without an open task can be found, read and corrected as in the tab of a task, and no input is lost. */
@BrowserStory
class CaseFilesInTheBrowserTest extends StoryTest {

    private static final String QUALIFY = QualificationSteps.QUALIFY_REQUEST;

    @Test
    void finishedCase_isFoundByAName_andCorrected_withTheKeyboardAlone(Staff staff) {
        String dossier = finished();
        Tasklist tasklist = staff.of("nantes");
        tasklist.openFilter("Mon antenne");
        Page page = tasklist.page();
        button(tasklist).press("Enter");
        Locator dialog = page.locator("dialog.journey-file");
        assertThat(dialog.getByLabel("Numéro du dossier")).isFocused();
        page.keyboard().type("aucun nom");
        page.keyboard().press("Enter");
        assertThat(dialog.getByRole(AriaRole.STATUS)).containsText("Aucun dossier trouvé");
        dialog.getByLabel("Numéro du dossier").fill("jardins SOLIDAIRES");
        page.keyboard().press("Enter");
        assertThat(dialog.getByRole(AriaRole.STATUS)).hasText("Un dossier trouvé.");
        Assertions.assertThat(Accessibility.problemsIn("dialog.journey-file", page)).isEmpty();
        photograph(tasklist, "case-search");
        Assertions.assertThat(page.url()).doesNotContainIgnoringCase("jardins");
        dialog.getByText(dossier + " – ").press("Enter");

        assertThat(dialog.locator("h3")).hasText("Les Jardins solidaires – " + dossier);
        assertThat(dialog.locator("h3")).isFocused();
        Assertions.assertThat(dialog.evaluate("one => one.scrollTop")).isEqualTo(0);
        assertThat(dialog.locator(".journey-answers summary")).hasCount(2);
        assertThat(dialog).containsText("Demande déclinée");
        Locator phone = corrected(dialog, "02 40 55 66 77");
        Assertions.assertThat(Accessibility.problemsIn("dialog.journey-file", page)).isEmpty();
        photograph(tasklist, "case-file");

        page.keyboard().press("Escape");
        assertThat(tasklist.question()).containsText("Vous avez commencé une correction");
        page.keyboard().press("Escape");
        assertThat(tasklist.question()).hasCount(0);
        assertThat(phone).hasValue("02 40 55 66 77");
        assertThat(phone).isFocused();
        dialog.getByText("Enregistrer la correction").press("Enter");
        assertThat(dialog.locator(".journey-tab-said")).containsText("Correction enregistrée : « Téléphone ».");
        Assertions.assertThat(phone()).isEqualTo("02 40 55 66 77");
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(button(tasklist)).isFocused();
        staff.assertNoTroubles();
    }

    @Test
    void correctionThatIsAbandoned_isAskedAbout_andGone(Staff staff) {
        Tasklist tasklist = staff.of("nantes");
        Locator dialog = opened(tasklist, finished());
        corrected(dialog, "02 40 55 66 77");
        dialog.getByLabel("Fermer le dossier").click();
        tasklist.question().getByText("Abandonner la correction").click();

        assertThat(dialog).hasCount(0);
        Assertions.assertThat(tasklist.asksBeforeItIsLeft()).isFalse();
    }

    @Test
    void sessionLapses_andTheCorrectionStays_inTheDialog(Staff staff) {
        String dossier = finished();
        Tasklist tasklist = ofTheirOwn(staff);
        Locator dialog = opened(tasklist, dossier);
        corrected(dialog, "02 40 55 66 77");
        // Tasklist would ask for the login here, sooner or later.
        tasklist.page().route("**/filter/**", Route::abort);
        tasklist.page().context().clearCookies();
        send(dialog);
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Votre session a pris fin. La correction n’est pas enregistrée ;"
                + " vos réponses sont restées ici. Reconnectez-vous dans un autre onglet");
        photograph(tasklist, "case-lapsed");

        Tasklist other = new Tasklist(tasklist.page().context().newPage());
        other.logIn(Staff.account("nantes"), Staff.account("nantes"));
        other.page().close();
        send(dialog);
        assertThat(dialog.locator(".journey-tab-said")).containsText("Correction enregistrée : « Téléphone ».");
        Assertions.assertThat(phone()).isEqualTo("02 40 55 66 77");
        tasklist.page().context().close();
        staff.forgetTroubles();
    }

    @Test
    void sessionLapses_andTheLoginBringsTheCorrectionBack_toTheSamePersonOnly(Staff staff) {
        String dossier = finished();
        staff.of("paris");
        Tasklist tasklist = ofTheirOwn(staff);
        Locator dialog = opened(tasklist, dossier);
        corrected(dialog, "02 40 55 66 77");
        lapse(tasklist);
        assertThat(dialog).hasCount(0);
        logInHere(tasklist, "nantes");
        assertThat(dialog.getByLabel("Téléphone")).hasValue("02 40 55 66 77");
        assertThat(dialog).containsText("Votre correction n’est pas encore envoyée.");

        lapse(tasklist);
        logInHere(tasklist, "paris");
        assertThat(dialog).hasCount(0);
        Assertions.assertThat(tasklist.asksBeforeItIsLeft()).isFalse();
        tasklist.page().context().close();
        staff.forgetTroubles();
    }

    @Test
    void sessionLapses_andTheCorrectionStays_inTheTabOfATask(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = ofTheirOwn(staff);
        tasklist.open(journey.task(dossier, QUALIFY).getId());
        tasklist.tab("Dossier");
        Locator file = tasklist.page().locator(".journey-tab");
        corrected(file, "02 40 55 66 77");
        lapse(tasklist);
        logInHere(tasklist, "nantes");
        tasklist.openNext(journey.task(dossier, QUALIFY).getId());
        tasklist.tab("Dossier");
        assertThat(file.getByLabel("Téléphone")).hasValue("02 40 55 66 77");
        send(file);
        assertThat(file.locator(".journey-tab-said")).containsText("Correction enregistrée : « Téléphone ».");
        tasklist.page().context().close();
        staff.forgetTroubles();
    }

    @Test
    void serverThatFails_orDoesNotAnswer_costsNothing(Staff staff) {
        Tasklist tasklist = staff.of("nantes");
        Locator dialog = opened(tasklist, finished());
        Locator phone = corrected(dialog, "02 40 55 66 77");
        Map<String, Consumer<Route>> failures = Map.of(
                "Le serveur ne répond pas.", Route::abort,
                "Le serveur a rencontré une erreur.", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        failures.forEach((sentence, failure) -> {
            tasklist.page().route("**/correction", failure);
            send(dialog);
            assertThat(dialog.getByRole(AriaRole.ALERT)).containsText(sentence);
            assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("vos réponses sont restées ici");
            assertThat(phone).hasValue("02 40 55 66 77");
            tasklist.page().unroute("**/correction");
        });
        staff.forgetTroubles();
        send(dialog);
        assertThat(dialog.locator(".journey-tab-said")).containsText("Correction enregistrée : « Téléphone ».");
        dialog.getByLabel("Fermer le dossier").click();
    }

    private String finished() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QUALIFY, QualifyRequestAnswers.decline().decisionReason("Hors champ."));
        return dossier;
    }

    private static Tasklist ofTheirOwn(Staff staff) {
        staff.of("nantes");
        Tasklist tasklist = new Tasklist(staff.newPage());
        tasklist.logIn(Staff.account("nantes"), Staff.account("nantes"));
        return tasklist;
    }

    private static Locator button(Tasklist tasklist) {
        return tasklist.page().locator("button.journey-open-case-button");
    }

    private static Locator opened(Tasklist tasklist, String dossier) {
        tasklist.openFilter("Mon antenne");
        button(tasklist).click();
        Locator dialog = tasklist.page().locator("dialog.journey-file");
        dialog.getByLabel("Numéro du dossier").fill(dossier);
        tasklist.page().keyboard().press("Enter");
        dialog.getByText(dossier + " – ").click();
        return dialog;
    }

    private static Locator corrected(Locator file, String phone) {
        file.locator(".journey-answers summary").last().press("Enter");
        file.getByText("Corriger", new Locator.GetByTextOptions().setExact(true)).last().press("Enter");
        file.getByLabel("Téléphone").fill(phone);
        return file.getByLabel("Téléphone");
    }

    private static void send(Locator file) {
        file.getByText("Enregistrer la correction").press("Enter");
    }

    /** Tasklist asks for its list again every ten seconds, and for the login where it does not get it. */
    private static void lapse(Tasklist tasklist) {
        tasklist.page().context().clearCookies();
        assertThat(tasklist.page().getByPlaceholder("Identifiant")).isVisible();
    }

    private static void logInHere(Tasklist tasklist, String chapter) {
        Page page = tasklist.page();
        page.getByPlaceholder("Identifiant").fill(Staff.account(chapter));
        page.getByPlaceholder("Mot de passe").fill(Staff.account(chapter));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")).click();
        assertThat(tasklist.filters()).isVisible();
    }

    private String phone() {
        return jdbc.sql("select contact_phone from structure").query(String.class).single();
    }

    private static void photograph(Tasklist tasklist, String name) {
        if (Staff.PHOTOGRAPHS) {
            for (int width : new int[] {1366, 1024}) {
                tasklist.page().setViewportSize(width, 768);
                tasklist.photograph(Staff.SCREENSHOTS.resolve(name + "-" + width + ".jpg"));
            }
            tasklist.takeUsualSize();
        }
    }
}
