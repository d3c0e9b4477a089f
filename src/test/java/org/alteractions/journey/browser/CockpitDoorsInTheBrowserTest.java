package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Intervention;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What operators and designers may do in Cockpit, and what it says of the rest. */
@BrowserStory
class CockpitDoorsInTheBrowserTest extends StoryTest {

    private static final String REASON = "Demande retirée par téléphone";

    @Autowired
    Journal journal;

    private String dossier;
    private Task task;

    @BeforeEach
    void aRequestWaitsInNantes() {
        accounts.create();
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST);
    }

    @Test
    void operatorCancelsAnInstance_afterGivingAReason(Staff staff) {
        Page page = cockpit(staff, "operator");
        goTo("/process-instance/" + task.getProcessInstanceId() + "/runtime", page);
        page.locator(".btn-toolbar:has(.glyphicon-remove)").click();
        page.locator("[ng-click='cancelProcessInstance()']").click();
        Locator question = page.locator("dialog.journey-reason");

        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Continuer")).click();
        assertThat(question.getByRole(AriaRole.ALERT)).hasText("Écrivez un motif.");
        Assertions.assertThat(Accessibility.problemsIn("dialog.journey-reason", page)).isEmpty();
        question.getByLabel("Motif").fill(REASON);
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Continuer")).click();

        assertThat(question).hasCount(0);
        assertThat(page.locator("[ng-click='cancelProcessInstance()']")).isHidden();
        page.waitForCondition(() -> interventions().size() == 1);
        Assertions.assertThat(interventions().get(0).author().reason()).isEqualTo(REASON);
        close(page, staff);
    }

    @Test
    void operatorWhoGivesNoReason_readsThatNothingHasChanged(Staff staff) {
        Page page = cockpit(staff, "operator");
        goTo("/process-instance/" + task.getProcessInstanceId() + "/runtime", page);
        page.locator(".btn-toolbar:has(.glyphicon-remove)").click();
        page.locator("[ng-click='cancelProcessInstance()']").click();
        page.getByText("Ne rien faire").click();

        assertThat(page.getByText("Rien n'a été changé").first()).isVisible();
        Assertions.assertThat(interventions()).isEmpty();
        close(page, staff);
    }

    @Test
    void closedButtonSaysWhyItIsClosed(Staff staff) {
        Page page = cockpit(staff, "operator");
        goTo("/process-instance/" + task.getProcessInstanceId() + "/runtime?tab=variables-tab", page);
        Locator add = page.locator(".btn-toolbar:has(.glyphicon-plus)");

        assertThat(add).hasAttribute("aria-disabled", "true");
        add.click(new Locator.ClickOptions().setForce(true));
        assertThat(page.locator(".journey-said")).containsText("ne changent que par les formulaires");
        assertThat(page.locator(".modal-dialog")).hasCount(0);
        assertThat(page.locator(".btn-toolbar:has(.glyphicon-pause)").first()).not().hasClass("journey-closed");
        close(page, staff);
    }

    @Test
    void designerReadsThatMissionsAreNotShown_andNoZeros(Staff staff) {
        Page page = cockpit(staff, "designer");

        assertThat(page.locator(".journey-unreadable")).containsText("ne lit pas les missions en cours");
        assertThat(page.locator("section.actual .stats")).isHidden();
        goTo("/process-definition/" + task.getProcessDefinitionId() + "/runtime", page);
        assertThat(page.locator(".btn-toolbar:has(.glyphicon-pause)")).hasAttribute("aria-disabled", "true");
        assertThat(page.locator(".running-instances").getByText("0").first()).isHidden();
        close(page, staff);
    }

    private List<Intervention> interventions() {
        return journal.interventions(CaseReference.of(dossier));
    }

    private static Page cockpit(Staff staff, String account) {
        Page page = staff.newPage();
        page.navigate("/camunda/app/cockpit/default/#/login");
        page.getByPlaceholder("Identifiant").click();
        page.keyboard().insertText(account);
        page.getByPlaceholder("Mot de passe").click();
        page.keyboard().insertText(account);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")).click();
        assertThat(page.locator(".dashboard").first()).isVisible();
        return page;
    }

    private static void goTo(String hash, Page page) {
        page.evaluate("hash => { location.hash = hash; }", hash);
    }

    /** The console counts what is refused, and the login before anybody is logged in, as failures. */
    private static void close(Page page, Staff staff) {
        page.context().close();
        staff.forgetTroubles();
    }
}
