package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.TeamFormingSteps;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the task to the teams page and back: pin a team, move a student, rebuild the teams. */
@BrowserStory
class TeamPageInTheBrowserTest extends StoryTest {

    @Autowired
    TaskPanel panel;

    @Autowired
    PeopleFixtures people;

    @Test
    void teamIsPinned_studentIsMoved_andTheTeamsAreBuiltAnew(Staff staff) {
        String season = proposed();
        Task task = journey.task(season, TeamFormingSteps.REVIEW_TEAMS);
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(task.getId());
        tasklist.assertOpen(panel.card(task.getId()).about());
        tasklist.claim();
        Locator link = tasklist.form().getByText("Ouvrir la page des équipes");
        assertThat(link).isVisible();
        Page page = tasklist.page().waitForPopup(link::click);

        Locator small = page.locator(".team").filter(new Locator.FilterOptions().setHasText("Quatre étudiants")).first();
        small.locator("summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        small.getByLabel("Raison").fill("Ce coach connaît la structure.");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS))
                .containsText("C'est enregistré : le prochain calcul garde ces épingles.");
        assertThat(page.locator(".team .pin")).hasCount(1);

        String mission = page.locator(".team").filter(new Locator.FilterOptions().setHasText("Quatre étudiants")).first()
                .locator("input[name=mission]").inputValue();
        page.getByLabel("Vers l'équipe de").selectOption(mission);
        Locator student = page.locator("#move-student option")
                .filter(new Locator.FilterOptions().setHasNotText(Pattern.compile(mission + "|Choisissez"))).first();
        page.locator("#move-student").selectOption(student.getAttribute("value"));
        page.locator("#move-reason").fill("Pour équilibrer les écoles.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Déplacer")).click();
        assertThat(page.locator("body")).containsText("Pour équilibrer les écoles.");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Recalculer en gardant les épingles")).click();
        assertThat(page.locator("progress")).isVisible();
        journey.run();
        assertThat(page.locator("progress")).hasCount(0);
        assertThat(page.locator("body")).containsText("Variante 3 : 2 équipes");
        assertThat(page.locator(".team .pin")).hasCount(2);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Comparer")).click();
        assertThat(page.getByLabel("Différences")).containsText("De la variante 2 à la variante 3");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Staff.SCREENSHOTS.resolve("team-review.png")));
        page.close();

        // The same task is still there, and shows what was built meanwhile.
        Assertions.assertThat(journey.task(season, TeamFormingSteps.REVIEW_TEAMS).getId()).isEqualTo(task.getId());
        tasklist.page().evaluate("window.dispatchEvent(new Event('focus'))");
        assertThat(tasklist.form()).containsText("Variante 3 : 2 équipes");
        assertThat(tasklist.page().locator(".journey-renewed"))
                .containsText("Les équipes ont été recalculées ou changées : la tâche a été mise à jour.");
        tasklist.assertOpen(panel.card(task.getId()).about());
        tasklist.page().screenshot(new Page.ScreenshotOptions()
                .setPath(Staff.SCREENSHOTS.resolve("team-review-task-after-rebuilding.png")));
    }

    /** Nobody clicks or comes back from a page: a colleague has the teams built anew. */
    @Test
    void reviewIsHalfWritten_whenAColleagueHasTheTeamsBuiltAnew(Staff staff) {
        String season = proposed();
        Task task = journey.task(season, TeamFormingSteps.REVIEW_TEAMS);
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(task.getId());
        tasklist.claim();
        Locator choice = tasklist.form().locator(".fjs-form-field-select");
        Locator remarks = tasklist.form().locator("textarea");
        assertThat(choice).containsText("Variante 1");
        tasklist.form().getByText("Confirmer ou changer chaque équipe une à une").click();
        remarks.pressSequentially("Une équipe est fragile");
        rebuild(staff, season);

        Locator said = tasklist.page().locator(".journey-renewed");
        assertThat(choice).containsText("Variante 2");
        assertThat(said).containsText("Les équipes ont été recalculées ou changées : la tâche a été mise à jour, votre"
                + " saisie est conservée.");
        assertThat(remarks).hasValue("Une équipe est fragile");
        assertThat(remarks).isFocused();
        assertThat(tasklist.form().locator("input:checked")).hasCount(1);

        choice.locator(".fjs-select-display, .fjs-input-group").first().click();
        tasklist.page().locator(".fjs-dropdownlist-item").getByText("Variante 1").click();
        remarks.press("End");
        remarks.pressSequentially(", mais la première va.");
        rebuild(staff, season);
        assertThat(tasklist.form()).containsText("Variante 3 : 2 équipes");
        assertThat(said).containsText("votre saisie est conservée.");
        assertThat(said).not().containsText("À choisir de nouveau");
        assertThat(choice).containsText("Variante 1");
        assertThat(choice.locator(".journey-choice-gone")).hasCount(0);
        assertThat(remarks).hasValue("Une équipe est fragile, mais la première va.");
        photograph(tasklist, "team-review-renewed");
        tasklist.complete();
        tasklist.assertNoneOpen();
    }

    private void rebuild(Staff staff, String season) {
        Page page = staff.of("nantes").page().context().newPage();
        page.navigate("/teams/" + season);
        page.locator("form[action$='/rebuild'] button").click();
        assertThat(page.locator("progress")).isVisible();
        journey.run();
        page.close();
    }

    private static void photograph(Tasklist tasklist, String name) {
        if (Staff.PHOTOGRAPHS) {
            tasklist.page().setViewportSize(360, 760);
            tasklist.photograph(Staff.SCREENSHOTS.resolve(name + "-360.jpg"));
            tasklist.page().setViewportSize(1366, 768);
            tasklist.photograph(Staff.SCREENSHOTS.resolve(name + "-1366.jpg"));
            tasklist.takeUsualSize();
        }
    }

    /** Sooner than the page keeps a draft by itself, and once more after that. */
    @Test
    void reasonThatIsHalfTyped_isThereAgain_whenThePageIsLoadedAnew(Staff staff) {
        String season = proposed();
        Page page = staff.of("nantes").page().context().newPage();
        page.onDialog(Dialog::accept);
        page.navigate("/teams/" + season);
        Locator team = page.locator(".team").first();

        page.locator("#move-reason").pressSequentially("Pour équil");
        page.reload();
        assertThat(page.locator("#move-reason")).hasValue("Pour équil");
        assertThat(page.locator("#draft")).containsText("Votre brouillon est repris");
        team.locator("summary").click();
        team.getByLabel("Raison").pressSequentially("Ce coach");
        page.reload();
        assertThat(team.getByLabel("Raison")).hasValue("Ce coach");
        assertThat(team.getByLabel("Raison")).isVisible();
        assertThat(page.locator("#move-reason")).hasValue("Pour équil");
        page.close();
    }

    private String proposed() {
        people.school("polytech-nantes");
        people.school("audencia");
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(
                LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"))));
        for (int i = 1; i <= 9; i++) {
            people.trained(season, "Etudiant" + i, i % 2 == 0 ? "polytech-nantes" : "audencia");
        }
        people.coach("Martine", 1);
        people.coach("Paule", 1);
        accepted("Les Jardins solidaires");
        accepted("Le Vélo pour tous");
        journey.call(ProcessIds.TEAM_FORMING, season, "nantes");
        return season;
    }

    private void accepted(String structure) {
        Map<String, Object> request = new HashMap<>(RequestFixtures.request());
        request.put("structureName", structure);
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", request);
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
    }
}
