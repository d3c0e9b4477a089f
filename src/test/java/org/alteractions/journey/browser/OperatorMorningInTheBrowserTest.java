package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.alteractions.journey.process.engine.FailingStep;
import org.alteractions.journey.process.stuck.StuckRegister;
import org.alteractions.journey.process.stuck.StuckScan;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.OneStepProcess;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An operator's morning: stuck missions are found, understood and mended from the dashboard. */
@BrowserStory
class OperatorMorningInTheBrowserTest extends StoryTest {

    private static final String FAILED = "NAN-26-901";
    private static final int MOST_CLICKS = 9;

    @Autowired
    StuckScan scan;

    @Autowired
    StuckRegister register;

    @Autowired
    ManagementService management;

    @Autowired
    OneStepProcess process;

    @Autowired
    FailingStep step;

    private String forgotten;
    private String late;
    private Page page;
    private int clicks;

    @BeforeEach
    void threeMissionsAreStuck() {
        accounts.create();
        forgotten = request("Jardins oubliés", "a@jardins.example");
        jdbc.sql("delete from act_ru_identitylink where task_id_ = ?").param(task(forgotten).getId()).update();
        late = request("Jardins en retard", "b@jardins.example");
        jdbc.sql("update act_ru_task set due_date_ = ? where id_ = ?")
                .params(journey.now().minus(Duration.ofDays(10)).atZone(ZoneId.systemDefault()).toLocalDateTime(),
                        task(late).getId())
                .update();
        process.deployCalling("failingStep");
        step.breakDown();
        process.start(FAILED);
        Assertions.assertThatThrownBy(() -> management.executeJob(job().getId())).isInstanceOf(RuntimeException.class);
        management.setJobRetries(job().getId(), 0);
        scan.scan();
    }

    @AfterEach
    void forget() {
        process.forget();
    }

    @Test
    void threeStuckMissionsAreFoundUnderstoodAndMended(Staff staff) {
        page = dashboard(staff);
        Locator list = page.locator(".journey-stuck");
        assertThat(list.locator(".journey-stuck-said")).hasText("3 cas bloqués.");
        Assertions.assertThat(list.locator("tbody tr").allInnerTexts().get(0)).startsWith("urgent").contains(FAILED);
        Assertions.assertThat(Accessibility.problemsIn(".journey-stuck", page)).isEmpty();
        photograph("cockpit-stuck");

        step.mend();
        open(FAILED);
        click(page.locator(".btn-toolbar:has(.glyphicon-repeat)"));
        click(page.locator(".modal-footer .btn-primary, .modal-footer button:has-text('Réessayer')").first());
        page.waitForCondition(() -> job().getRetries() > 0);
        click(page.locator(".modal-footer button:visible").last());
        assertThat(page.locator(".modal-dialog")).hasCount(0);
        management.executeJob(job().getId());
        mended(2);

        open(forgotten);
        assertThat(page.locator(".journey-badge")).hasAttribute("aria-label",
                "1 cas bloqué ici : 1 × tâche que personne ne peut prendre");
        click(tab("Intervenir"));
        Assertions.assertThat(Accessibility.problemsIn(".journey-steps", page)).isEmpty();
        click(button("Confier à un autre groupe"));
        page.getByLabel("Groupe").selectOption("coordination");
        clicks++;
        page.getByLabel("Motif").fill("Le groupe avait disparu");
        photograph("cockpit-act");
        click(button("Confier la tâche"));
        assertDone();
        mended(1);

        open(late);
        click(tab("Intervenir"));
        click(button("Changer l’échéance"));
        page.getByLabel("Jour", new Page.GetByLabelOptions().setExact(true)).fill(
                LocalDate.ofInstant(journey.now(), ZoneOffset.UTC).plusDays(5).toString());
        click(page.locator(".journey-step-panel button[type=submit]"));
        assertDone();
        mended(0);
        assertThat(page.locator(".journey-stuck-said")).hasText("Aucune mission bloquée.");
        close(staff);
    }

    @Test
    void journalAndPreviewAreReadOnTheInstance(Staff staff) {
        page = dashboard(staff);
        open(forgotten);
        click(tab("Journal"));
        assertThat(page.locator(".journey-journal")).containsText("Demande reçue");
        assertThat(page.locator(".djs-element.journey-visited").first()).isVisible();
        page.getByLabel("Montrer le chemin parcouru").uncheck();
        assertThat(page.locator(".djs-element.journey-visited")).hasCount(0);
        Assertions.assertThat(Accessibility.problemsIn(".journey-journal", page)).isEmpty();

        click(tab("Intervenir"));
        click(button("Passer l’étape"));
        assertThat(page.locator(".journey-step-panel")).containsText("Le modèle décide de la suite");
        click(button("Recommencer l’étape"));
        assertThat(page.locator(".journey-step-panel")).containsText("Attendrait ensuite");
        assertThat(page.locator(".djs-element.journey-next")).hasCount(1);
        photograph("cockpit-preview");
        String before = task(forgotten).getId();
        click(page.locator(".journey-step-panel button[type=submit]"));
        Assertions.assertThat(task(forgotten).getId()).as("without a reason").isEqualTo(before);
        page.getByLabel("Motif").fill("À refaire");
        click(page.locator(".journey-step-panel button[type=submit]"));
        assertDone();
        Assertions.assertThat(task(forgotten).getId()).isNotEqualTo(before);
        close(staff);
    }

    @Test
    void listIsFilteredByFigureAndReference(Staff staff) {
        page = dashboard(staff);
        Locator rows = page.locator(".journey-stuck tbody tr");
        assertThat(rows).hasCount(3);
        page.getByLabel("Référence").fill(late.toLowerCase());
        assertThat(rows).hasCount(1);
        assertThat(page.locator(".journey-stuck-said")).hasText("3 cas bloqués, dont 1 avec ce filtre.");
        page.getByLabel("Référence").fill("");
        assertThat(rows).hasCount(3);
        Locator figure = page.locator(".journey-stuck-figures button:has-text('tâche que personne')");
        figure.click();
        assertThat(rows).hasCount(1);
        assertThat(figure).hasAttribute("aria-pressed", "true");
        assertThat(figure).isFocused();
        close(staff);
    }

    private String request(String structure, String contact) {
        return journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request(structure, contact));
    }

    private Task task(String dossier) {
        return journey.task(dossier, QualificationSteps.QUALIFY_REQUEST);
    }

    private Job job() {
        return management.createJobQuery().processDefinitionKey(OneStepProcess.ID).singleResult();
    }

    private static Page dashboard(Staff staff) {
        Page page = staff.newPage();
        page.navigate("/camunda/app/cockpit/default/#/login");
        page.getByPlaceholder("Identifiant").fill("operator");
        page.getByPlaceholder("Mot de passe").fill("operator");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")).click();
        assertThat(page.locator(".journey-stuck tbody tr").first()).isVisible();
        return page;
    }

    private void open(String reference) {
        clicks = 0;
        click(page.locator(".journey-stuck a").getByText(reference));
        assertThat(page.locator(".djs-container").first()).isVisible();
    }

    /** Back on the dashboard, which shows how many are left. */
    private void mended(int left) {
        scan.scan();
        Assertions.assertThat(register.all().cases()).hasSize(left);
        click(page.locator(".breadcrumbs-panel a, .breadcrumb a").getByText("Tableau de bord").first());
        assertThat(page.locator(".journey-stuck tbody tr")).hasCount(left);
        Assertions.assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    }

    private void click(Locator place) {
        clicks++;
        place.click();
    }

    private Locator tab(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(page.locator(".ctn-tabbed a").getByText(name)).first();
    }

    private Locator button(String name) {
        return page.locator(".journey-steps").getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(name)).first();
    }

    private void assertDone() {
        assertThat(page.locator(".journey-steps [role=status]")).hasText("C’est fait, et noté dans le journal.");
    }

    private void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Staff.SCREENSHOTS.resolve(name + ".png")));
    }

    private void close(Staff staff) {
        page.context().close();
        staff.forgetTroubles();
    }
}
