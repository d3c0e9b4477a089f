package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.process.tasklist.FileKey;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RequestAnswers;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The texts that a coordinator sees around the forms. */
@BrowserStory
class TasklistInFrenchTest extends StoryTest {

    private static final String PLUGINS = "**/plugin/**/plugin.js*";
    private static final String QUALIFY = QualificationSteps.QUALIFY_REQUEST;

    @Autowired
    TaskPanel panel;

    @Autowired
    IdentityService identity;

    @Test
    void loginAndTaskListAreFrench_withoutTheVendorsBanner(Staff staff) {
        Page stranger = staff.newPage();
        stranger.navigate("/camunda/app/tasklist/default/#/login");
        assertThat(stranger.getByText("Se connecter")).isVisible();
        assertThat(stranger.locator(".ce-eol-banner:visible")).hasCount(0);
        assertNothingEnglish(stranger);
        stranger.context().close();
        // Asking who is logged in, before anybody is, answers 404 or 401.
        staff.forgetTroubles();

        Tasklist tasklist = staff.of("nantes");
        tasklist.openFilter("Mon antenne");
        assertThat(tasklist.filters()).containsText("Mes tâches");
        assertThat(tasklist.filters()).containsText("En retard");
        assertThat(tasklist.page().locator(".ce-eol-banner:visible")).hasCount(0);
        assertThat(tasklist.page()).hasTitle(java.util.regex.Pattern.compile("Parcours des missions"));
        assertNothingEnglish(tasklist.page());
    }

    @Test
    void scriptThatComesLate_isWaitedFor(Staff staff) {
        Page stranger = staff.newPage();
        List<Route> held = new ArrayList<>();
        stranger.route(PLUGINS, held::add);
        stranger.navigate("/camunda/app/tasklist/default/#/login");
        stranger.waitForCondition(() -> !held.isEmpty());
        // The loader of the vendor's scripts gives up after seven seconds by itself.
        stranger.waitForTimeout(8_000);

        stranger.unroute(PLUGINS);
        held.forEach(Route::resume);
        assertThat(stranger.getByText("Se connecter")).isVisible();
        stranger.context().close();
        // Asking who is logged in, before anybody is, answers 404 or 401.
        staff.forgetTroubles();
    }

    @Test
    void taskIsFoundInTheList_itsCardTellsWhoItIsAbout_andItsFileWhatHappened(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");

        tasklist.openFilter("Mon groupe");
        assertThat(tasklist.card(dossier)).containsText("Nantes · " + dossier);
        tasklist.openFromList("Qualifier la demande · " + dossier);
        tasklist.tab("Dossier");
        assertThat(tasklist.page().locator(".journey-tab")).containsText("Demande reçue");
        assertThat(tasklist.page().locator(".journey-tab")).containsText("Messages envoyés");
        assertThat(tasklist.page().locator(".journey-tab table").last())
                .containsText("Anne Le Goff (Les Jardins solidaires)");
        tasklist.tab("Description");
        assertThat(tasklist.page().getByText("Rencontrez la structure, puis notez")).isVisible();
        assertNothingEnglish(tasklist.page());
    }

    @Test
    void answersOfFinishedSteps_areUnfoldedInItsFile_withTheKeyboard(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QUALIFY,
                QualifyRequestAnswers.moreInformation().missingInformation("Quels débouchés ? <b>**Tous**</b>"));
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(journey.task(dossier, QualificationSteps.RECORD_INFORMATION).getId());
        tasklist.tab("Dossier");
        Locator steps = tasklist.page().locator(".journey-answers");

        assertThat(steps).hasCount(2);
        steps.first().locator("summary").press("Enter");
        assertThat(steps.first().locator("dd").last()).hasText("Quels débouchés ? <b>**Tous**</b>");
        assertThat(steps.first().locator("dd").first()).hasText("Demander un complément d'information");
        assertThat(steps.last().locator("dl")).isHidden();
        steps.last().locator("summary").press("Enter");
        Assertions.assertThat(Accessibility.problemsIn(".journey-tab", tasklist.page())).isEmpty();
        tasklist.photograph(Staff.SCREENSHOTS.resolve("dossier-answers.jpg"));
        assertNothingEnglish(tasklist.page());
    }

    @Test
    void wrongPhoneNumber_isCorrectedInTheFile_afterASecondLookAtIt(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(journey.task(dossier, QUALIFY).getId());
        tasklist.tab("Dossier");
        Locator file = tasklist.page().locator(".journey-tab");
        file.locator(".journey-answers summary").press("Enter");
        file.getByText("Corriger", new Locator.GetByTextOptions().setExact(true)).press("Enter");
        Locator phone = file.getByLabel("Téléphone");

        phone.fill("zéro deux");
        file.getByText("Enregistrer la correction").click();
        assertThat(phone).hasAttribute("aria-invalid", "true");
        assertThat(phone).isFocused();
        assertThat(file.getByRole(AriaRole.ALERT)).hasText("Corrigez les réponses signalées. Rien n'a été changé.");
        Assertions.assertThat(Accessibility.problemsIn(".journey-tab", tasklist.page())).isEmpty();
        tasklist.photograph(Staff.SCREENSHOTS.resolve("dossier-correction.jpg"));
        // The console counts the refusal as a failure.
        staff.forgetTroubles();

        phone.fill("+33 2 40 11 22 33");
        tasklist.tab("Formulaire");
        assertThat(file).hasCount(0);
        tasklist.tab("Dossier");
        assertThat(phone).hasValue("+33 2 40 11 22 33");
        assertThat(file).containsText("Votre correction n’est pas encore envoyée.");
        Assertions.assertThat(tasklist.asksBeforeItIsLeft()).isTrue();
        Task task = journey.task(dossier, QUALIFY);
        String other = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        goTo("/?task=" + journey.task(other, QUALIFY).getId(), tasklist.page());
        tasklist.assertOpen(other);
        goTo("/?task=" + task.getId(), tasklist.page());
        tasklist.assertOpen(dossier);
        tasklist.tab("Dossier");
        assertThat(phone).hasValue("+33 2 40 11 22 33");

        correctedByAColleague(task, Map.of("contactName", "Anne Le Gall", "contactPhone", "02 40 99 99 99"));
        file.getByText("Enregistrer la correction").click();
        assertThat(file.getByRole(AriaRole.ALERT)).containsText("Un collègue vient de corriger ces réponses");
        assertThat(file.getByRole(AriaRole.ALERT)).containsText("Changé entre-temps : «");
        assertThat(file.getByText("Noté maintenant : « Anne Le Gall »")).isVisible();
        assertThat(file.getByText("Noté maintenant : « 02 40 99 99 99 »")).isVisible();
        assertThat(phone).hasValue("+33 2 40 11 22 33");
        Assertions.assertThat(Accessibility.problemsIn(".journey-tab", tasklist.page())).isEmpty();
        tasklist.photograph(Staff.SCREENSHOTS.resolve("dossier-correction-of-two.jpg"));
        staff.forgetTroubles();

        file.getByText("Enregistrer la correction").click();
        assertThat(file.locator(".journey-tab-said")).containsText("Correction enregistrée : « Téléphone ».");
        assertThat(file.locator(".journey-tab-said")).isFocused();
        assertThat(file.locator("table").first()).containsText("Réponse corrigée – Saisir une demande et suivre sa mission –"
                + " « Téléphone » : « 02 40 11 22 33 » au lieu de « 02 40 99 99 99 »");
        assertThat(file.locator(".journey-answers dl")).containsText("Anne Le Gall");
        tasklist.photograph(Staff.SCREENSHOTS.resolve("dossier-corrected.jpg"));
        Assertions.assertThat(tasklist.asksBeforeItIsLeft()).isFalse();
    }

    private static void goTo(String address, Page page) {
        page.evaluate("address => { location.hash = address; }", address);
    }

    private void correctedByAColleague(Task task, Map<String, Object> answers) {
        identity.setAuthentication("colleague", List.of("coordination"), List.of("nantes"));
        try {
            long step = panel.answers(FileKey.task(task.getId()), Long.MAX_VALUE).steps().get(0).id();
            Assertions.assertThat(panel.correct(FileKey.task(task.getId()), step, 0, answers).isRecorded()).isTrue();
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void nantesSeesNoTaskOfParis_inNoList_norByItsAddress(Staff staff) {
        RequestAnswers request = RequestFixtures.request().chapter("paris");
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "paris", request);
        Tasklist nantes = staff.of("nantes");

        for (String filter : List.of(
                "Mon antenne", "Mes tâches", "Mon groupe", "En retard", "À faire cette semaine")) {
            nantes.openFilter(filter);
            assertThat(nantes.cards()).hasCount(0);
        }
        nantes.open(journey.task(dossier, QUALIFY).getId());
        assertThat(nantes.filters()).containsText("Mon antenne");
        nantes.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(nantes.page().locator("body")).not().containsText(dossier);
        assertThat(nantes.page().locator("body")).not().containsText("Les Jardins solidaires");
        assertThat(nantes.form()).hasCount(0);
        // The address is refused, which a browser always notes.
        Assertions.assertThat(staff.troubles()).isNotEmpty().allMatch(trouble -> trouble.contains("status of 4"));

        Tasklist paris = staff.of("paris");
        paris.openFilter("Mon antenne");
        assertThat(paris.card(dossier)).hasCount(1);
    }

    @Test
    void processIsFoundByAPartOfItsName_whateverItsPage(Staff staff) {
        Tasklist tasklist = staff.of("nantes");
        tasklist.openProcesses();
        List<String> all = List.of("Saisir une demande et suivre sa mission", "Signaler un événement",
                "Corriger un contact", "Ouvrir et mener une saison");
        assertThat(tasklist.processes().nth(all.size() - 1)).containsText(all.get(all.size() - 1));
        Assertions.assertThat(tasklist.processes().locator("a").allInnerTexts())
                .as("in the order of the programme").startsWith(all.toArray(String[]::new)).hasSizeGreaterThan(20);
        assertThat(tasklist.dialog().locator("li[data-phase='Demandes et structures']"))
                .containsText("Saisir une demande");
        assertThat(tasklist.dialog().locator("li[data-phase='Autres']")).hasCount(0);
        tasklist.findProcess("demande");

        assertThat(tasklist.processes()).containsText(new String[] {"Saisir une demande et suivre sa mission"});
    }

    @Test
    void answersThatTheFormRefuses_areMarkedInFrench_andCannotBeSent(Staff staff) {
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");
        Locator form = tasklist.startForm("Saisir une demande et suivre sa mission");
        FormFiller filler = new FormFiller(form, FormSchema.of(FormIds.REQUEST), Map.of());
        filler.fill(new RequestAnswers().structureName("L").contactEmail("pas une adresse").contactPhone("douze"));
        form.locator("input").nth(1).press("Control+A");
        form.locator("input").nth(1).press("Delete");

        assertThat(form).containsText("Cette réponse est obligatoire.");
        assertThat(form).containsText("Indiquez une adresse électronique, par exemple prenom.nom@exemple.fr.");
        assertThat(form).containsText("Indiquez un numéro de téléphone, par exemple 06 12 34 56 78.");
        tasklist.start();
        assertThat(tasklist.refusal()).containsText("Cette réponse est obligatoire.");
        assertThat(form.locator(".fjs-has-errors :focus")).hasCount(1);
        filler.assertReadable();
    }

    @Test
    void taskThatAColleagueHasDoneMeanwhile_cannotBeSentAgain(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Task task = journey.task(dossier, QUALIFY);
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(task.getId());
        tasklist.claim();
        FormFiller filler = new FormFiller(tasklist.form(), FormSchema.of(FormIds.QUALIFY_REQUEST), Map.of());
        filler.fill(QualifyRequestAnswers.accept().missionScope("Trois débouchés."));
        journey.complete(dossier, QUALIFY, QualifyRequestAnswers.decline().decisionReason("Non."));
        tasklist.complete();

        tasklist.assertTold("Le formulaire n’a pas pu être envoyé");
        tasklist.assertTold("est déjà terminée");
        tasklist.assertCanBeCompleted();
        Assertions.assertThat(staff.troubles()).allMatch(trouble -> trouble.contains("status of 4"));
        Assertions.assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse();
    }

    @Test
    void whatTheDomainRefuses_isSaidInFrench_andWhatWasTypedStays(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");
        Locator form = tasklist.startForm("Signaler un événement");
        FormFiller filler = new FormFiller(form, FormSchema.of(FormIds.DECLARE_EVENT), Map.of(
                "openDossiers", Map.of(dossier, dossier + " – Vendre en circuit court")));
        filler.fill(DeclareEventAnswers.structureWithdrew().concernedDossier(dossier).eventComment("Par téléphone."));
        journey.complete(dossier, QUALIFY, QualifyRequestAnswers.decline().decisionReason("Non."));
        tasklist.start();

        assertThat(tasklist.dialog())
                .containsText("« Dossier concerné » : ce choix n'est pas proposé (ou ne l'est plus).");
        assertThat(form.locator("textarea")).hasValue("Par téléphone.");
        Assertions.assertThat(staff.troubles()).allMatch(trouble -> trouble.contains("status of 400"));
        tasklist.photograph(Staff.SCREENSHOTS.resolve("refused.jpg"));
    }

    private static void assertNothingEnglish(Page page) {
        Assertions.assertThat(page.locator("body").innerText())
                .doesNotContainPattern("(?i)\\b(sign in|username|password|create task|start process|keyboard shortcuts"
                        + "|no task|add a |description:|due date|follow-up|complete|claim|history|diagram\\b|loading)");
    }
}
