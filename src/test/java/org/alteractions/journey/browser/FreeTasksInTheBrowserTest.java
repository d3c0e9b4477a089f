package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form can be filled in without claiming its task first: who writes has it, who only reads does not. */
@BrowserStory
class FreeTasksInTheBrowserTest extends StoryTest {

    private static final String FREE = "Tâche libre : commencez à la remplir, et vous la prenez en charge.";
    private static final String MINE = "Vous avez pris cette tâche en charge.";
    private static final String MORE = "Demander un complément d'information";

    private String dossier;
    private String task;

    @BeforeEach
    void aRequestWaitsInNantes() {
        accounts.create();
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId();
    }

    @Test
    void readingClaimsNothing_writingClaims_andDeletingWhatWasWrittenGivesBack(Staff staff) {
        Tasklist tasklist = open(staff.of("nantes"));
        assertThat(hold(tasklist)).hasText(FREE);
        tasklist.tab("Dossier");
        tasklist.tab("Formulaire");
        assertThat(hold(tasklist)).hasText(FREE);
        Assertions.assertThat(assignee()).isNull();
        photograph(tasklist, "free-task");

        tasklist.form().getByText("Votre décision").or(tasklist.form().locator("table")).first().click();
        Assertions.assertThat(assignee()).isNull();
        Locator words = begin(tasklist, "Trois débouchés");
        assertThat(hold(tasklist)).hasText(MINE);
        assertThat(words).isFocused();
        words.pressSequentially(" de plus");
        tasklist.assertDraftKept();
        assertThat(words).hasValue("Trois débouchés de plus");
        Assertions.assertThat(assignee()).isEqualTo(Staff.account("nantes"));
        Locator page = tasklist.openTask().getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName(dossier + " : page du dossier (nouvel onglet)"));
        assertThat(page).hasAttribute("href", Pattern.compile("/dossiers/" + dossier + "\\?tache=" + task));
        Assertions.assertThat(Accessibility.problemsIn(".journey-heading-line", tasklist.page())).isEmpty();
        Assertions.assertThat(Accessibility.problemsIn(".journey-hold", tasklist.page())).isEmpty();
        photograph(tasklist, "taken-task");

        tasklist.page().getByText("Effacer le brouillon").click();
        tasklist.page().getByText("Tout effacer").click();
        assertThat(hold(tasklist)).hasText(FREE);
        Assertions.assertThat(assignee()).isNull();
    }

    @Test
    void whatWasWritten_staysClaimedWhenTheTaskIsLeft_andIsFreeAfterGivingBack(Staff staff) {
        Tasklist tasklist = open(staff.of("nantes"));
        begin(tasklist, "Deux débouchés");
        assertThat(hold(tasklist)).hasText(MINE);

        tasklist.leave();
        open(tasklist);
        assertThat(hold(tasklist)).hasText(MINE);
        assertThat(tasklist.form().locator("textarea")).hasValue("Deux débouchés");

        button(tasklist, "Rendre").click();
        assertThat(hold(tasklist)).hasText(FREE);
        Assertions.assertThat(assignee()).isNull();
        assertThat(tasklist.form().locator("textarea")).hasValue("Deux débouchés");
    }

    @Test
    void closingTheTabWithNothingWritten_leavesTheTaskFree(Staff staff) {
        Tasklist tasklist = open(staff.of("nantes"));
        tasklist.form().locator("input").first().focus();
        tasklist.page().keyboard().press("Tab");
        tasklist.leave();
        Assertions.assertThat(assignee()).isNull();
    }

    @Test
    void secondOfTwoPeople_seesWhoHasTheTask_andOverwritesNothing(Staff staff) {
        Tasklist first = open(staff.of("nantes"));
        Tasklist second = new Tasklist(staff.newPage());
        second.logIn("nantes", "nantes");
        open(second);
        assertThat(hold(second)).hasText(FREE);

        begin(first, "Le texte de la première personne");
        assertThat(hold(first)).hasText(MINE);

        begin(second, "Un autre texte");
        assertThat(hold(second)).containsText("Dominique Marchand a pris cette tâche en charge.");
        assertThat(hold(second)).containsText("Ce que vous avez écrit reste dans votre brouillon");
        assertThat(second.completeButton()).isDisabled();
        Assertions.assertThat(assignee()).isEqualTo(Staff.account("nantes"));
        second.page().setViewportSize(1366, 768);
        second.photograph(Staff.SCREENSHOTS.resolve("task-of-a-colleague.jpg"));

        first.page().reload();
        assertThat(first.form().locator("textarea")).hasValue("Le texte de la première personne");
        second.page().context().close();
    }

    @Test
    void colleagueWhoOnlyReads_isToldWithoutTyping(Staff staff) {
        Tasklist first = open(staff.of("nantes"));
        Tasklist second = new Tasklist(staff.newPage());
        second.logIn("nantes", "nantes");
        open(second);
        assertThat(hold(second)).hasText(FREE);

        first.form().getByText(MORE).click();
        assertThat(hold(first)).hasText(MINE);
        second.page().mouse().move(10, 10);
        assertThat(hold(second)).hasText("Dominique Marchand a pris cette tâche en charge.");
        second.page().context().close();
    }

    @Test
    void formWithoutAQuestionLeft_isSentWithoutClaiming(Staff staff) {
        Tasklist tasklist = open(staff.of("nantes"));
        assertThat(tasklist.completeButton()).isEnabled();
        tasklist.complete();
        assertThat(tasklist.form()).containsText("est obligatoire");
        Assertions.assertThat(assignee()).isNull();
    }

    /** Tasklist moves the focus to the assignee when the server has answered, which may be long after the click. */
    @Test
    void theAnswerToAClaimComesLate_andTakesNoLetterFromWhoWritesAlready(Staff staff) {
        Tasklist tasklist = open(staff.of("nantes"));
        List<Route> held = new ArrayList<>();
        tasklist.page().route("**/claim", held::add, new Page.RouteOptions().setTimes(1));
        tasklist.page().getByText("Prendre en charge", new Page.GetByTextOptions().setExact(true)).click();
        Locator words = begin(tasklist, "Trois");
        Assertions.assertThat(held).hasSize(1);
        held.get(0).resume();
        assertThat(hold(tasklist)).hasText(MINE);
        assertThat(tasklist.page().locator("[cam-tasklist-task-meta] .unclaim")).isVisible();
        tasklist.page().keyboard().type(" débouchés");

        assertThat(words).isFocused();
        assertThat(words).hasValue("Trois débouchés");
        tasklist.page().keyboard().press("Shift+Tab");
        assertThat(words).not().isFocused();
        Locator assignee = tasklist.page().locator("[cam-tasklist-task-meta] [cam-widget-inline-field][value='assignee.id']");
        words.focus();
        assignee.click();
        assertThat(words).not().isFocused();
        tasklist.page().keyboard().press("Escape");
    }

    private Tasklist open(Tasklist tasklist) {
        tasklist.open(task);
        tasklist.assertOpen("Qualifier la demande");
        tasklist.until(".fjs-form-field");
        return tasklist;
    }

    private static Locator begin(Tasklist tasklist, String text) {
        tasklist.form().getByText(MORE).click();
        Locator words = tasklist.form().locator("textarea");
        words.pressSequentially(text);
        return words;
    }

    private static Locator hold(Tasklist tasklist) {
        return tasklist.page().locator(".journey-hold [role=status]");
    }

    private static Locator button(Tasklist tasklist, String name) {
        return tasklist.page().locator(".journey-hold")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private String assignee() {
        return journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getAssignee();
    }

    private static void photograph(Tasklist tasklist, String name) {
        for (Map.Entry<String, int[]> size : Map.of("", new int[] {1366, 768}, "-phone", new int[] {360, 760})
                .entrySet()) {
            tasklist.page().setViewportSize(size.getValue()[0], size.getValue()[1]);
            tasklist.page().locator(".journey-hold").scrollIntoViewIfNeeded();
            tasklist.photograph(Staff.SCREENSHOTS.resolve(name + size.getKey() + ".jpg"));
        }
        tasklist.takeUsualSize();
    }
}
