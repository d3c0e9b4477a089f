package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RecordInformationAnswers;
import org.alteractions.journey.testing.answers.RequestAnswers;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator is interrupted in a form in every possible way and loses no input. */
@BrowserStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptedFormsInTheBrowserTest extends StoryTest {

    private static final Page.GetByTextOptions EXACTLY = new Page.GetByTextOptions().setExact(true);

    private static final String QUALIFY = QualificationSteps.QUALIFY_REQUEST;
    private static final String LETTERS = "Vendre en circuit court, avec « l’épicerie » : ";
    private static final String ANSWERS = """
            form => [...form.querySelectorAll('input, textarea, .fjs-taglist-tag-label, .fjs-select-display')]
                .map(one => /radio|checkbox/.test(one.type) ? one.checked : one.value ?? one.innerText.trim())""";

    @Autowired
    TaskPanel panel;

    @Autowired
    List<FormCases> features;

    /** Dates, numbers, lists of boxes and of tags, questions that appear with an answer. */
    Stream<FormCase> different() {
        List<String> wanted = List.of(FormIds.RUN_SESSION, FormIds.PREPARE_SESSION, FormIds.RECORD_RESTITUTION);
        return wanted.stream().map(form -> features.stream()
                .flatMap(feature -> feature.cases().stream())
                .filter(way -> way.form().equals(form))
                .findFirst()
                .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("different")
    void formIsFilledInAgain_afterItsFileWasReadAndThePageLoadedAnew(FormCase way, Staff staff) {
        Task task = journey.tasks(way.bring().get(), way.task()).get(0);
        Tasklist tasklist = staff.of(way.chapter());
        tasklist.openNext(task.getId());
        tasklist.assertOpen(panel.card(task.getId()).about());
        tasklist.claim();
        Map<String, Object> shown = journey.shown(task);
        Map<String, Object> answers = way.answersAbout(null);
        way.chosen().forEach(key -> answers.put(key, Choices.values(
                shown.get(FormSchema.of(way.form()).field(key).valuesKey().orElseThrow()))));
        new FormFiller(tasklist.form(), FormSchema.of(way.form()), Choices.of(shown)).fill(answers);
        Object filled = tasklist.form().evaluate(ANSWERS);

        tasklist.tab("Dossier");
        assertThat(tasklist.page().locator(".journey-tab h3")).isVisible();
        tasklist.tab("Formulaire");
        assertFilled(tasklist, filled);
        tasklist.page().reload();
        assertFilled(tasklist, filled);
        tasklist.complete();
        if (FormSchema.of(way.form()).ends(answers)) {
            tasklist.sendAllTheSame();
        }
        tasklist.assertNoneOpen();
        Assertions.assertThat(drafts()).isZero();
    }

    @Test
    void taskIsLeftForAnother_inTheMiddleOfAWord_andItsCardSaysSo(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        String other = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");
        tasklist.openFilter("Mon antenne");
        tasklist.openFromList("Qualifier la demande · " + dossier);
        tasklist.claim();
        write(tasklist);
        tasklist.openFromList("Qualifier la demande · " + other);

        tasklist.until(".fjs-form-field-radio");
        assertThat(draftLine(tasklist)).hasText("");
        assertThat(tasklist.form().locator("input:checked")).hasCount(0);
        assertThat(tasklist.card(dossier).locator(".journey-draft-card")).containsText("Brouillon");
        photograph(tasklist, "draft-card");
        tasklist.openFromList("Qualifier la demande · " + dossier);
        assertThat(scope(tasklist)).hasValue(LETTERS);
        assertThat(draftLine(tasklist)).containsText("Brouillon enregistré à ");
        photograph(tasklist, "draft-form");

        erase(tasklist);
        assertThat(draftLine(tasklist)).hasText("Brouillon effacé.");
        assertThat(tasklist.form().locator("input:checked, textarea")).hasCount(0);
        Assertions.assertThat(drafts()).isZero();
    }

    @Test
    void startDialogIsClosedWithEscape_andThePageLoadedAnew(Staff staff) {
        Tasklist tasklist = staff.of("nantes");
        Locator form = tasklist.startForm("Saisir une demande et suivre sa mission");
        RequestAnswers request = RequestFixtures.request();
        new FormFiller(form, FormSchema.of(FormIds.REQUEST), Choices.of(
                journey.shownAtStart("Saisir une demande et suivre sa mission", "nantes"))).fill(request);
        Object filled = form.evaluate(ANSWERS);
        form.locator("textarea").first().press("End");
        form.locator("textarea").first().press("!");
        tasklist.page().keyboard().press("Escape");
        assertThat(tasklist.dialog()).hasCount(0);

        form = tasklist.startForm("Saisir une demande et suivre sa mission");
        assertThat(form.locator("textarea").first()).hasValue(request.get("dossierNeed") + "!");
        form.locator("textarea").first().press("End");
        form.locator("textarea").first().press("Backspace");
        tasklist.page().reload();
        assertFilled(tasklist, filled);
        photograph(tasklist, "draft-start");
        tasklist.start();
        tasklist.assertStarted();
        Assertions.assertThat(drafts()).isZero();
        assertThat(tasklist.startForm("Saisir une demande et suivre sa mission").locator("textarea").first()).hasValue("");
    }

    @Test
    void taskIsDoneByAColleagueMeanwhile_andTheTextIsOfferedToBeCopied(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(journey.task(dossier, QUALIFY).getId());
        tasklist.claim();
        write(tasklist);
        journey.complete(dossier, QUALIFY, QualifyRequestAnswers.decline().decisionReason("Non."));
        tasklist.page().keyboard().insertText("Et plus.");

        Locator lost = tasklist.page().locator(".journey-drafts-lost");
        assertThat(draftLine(tasklist).first()).containsText("Votre texte reste ici");
        assertThat(tasklist.page().locator(".journey-draft .journey-gone")).containsText("est déjà terminée");
        // Said once: a second box with the same words would lie over the list.
        assertThat(lost).isHidden();
        tasklist.page().evaluate("() => location.hash = '/'");
        assertThat(lost).containsText("Qualifier la demande · " + dossier);
        assertThat(lost.locator("textarea")).hasValue(Pattern.compile("circuit court.+ : Et plus\\."));
        photograph(tasklist, "draft-lost");
        tasklist.openFilter("Mon antenne");
        tasklist.page().reload();
        Assertions.assertThat(lost.locator("textarea").inputValue()).contains(LETTERS + "Et plus.");
        lost.getByText("Effacer ce texte").click();
        assertThat(lost).isHidden();
        Assertions.assertThat(drafts()).isZero();
        staff.forgetTroubles();
    }

    @Test
    void whoHasTypedNothing_readsOfNoText(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(journey.task(dossier, QUALIFY).getId());
        tasklist.claim();
        journey.complete(dossier, QUALIFY, QualifyRequestAnswers.decline().decisionReason("Non."));

        assertThat(draftLine(tasklist).first()).hasText("Cette tâche ne peut plus être envoyée.");
        assertThat(tasklist.page().locator(".journey-draft .journey-gone")).containsText("est déjà terminée");
        assertThat(tasklist.page().locator(".journey-drafts-lost")).isHidden();
        staff.forgetTroubles();
    }

    /** Nobody types or clicks: the open form says it by itself, and takes what was typed along. */
    @Test
    void taskIsTakenAwayAndComesBack_theFormSaysWhy_andTheNewOneHasTheText(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(journey.task(dossier, QUALIFY).getId());
        tasklist.claim();
        write(tasklist);
        assertThat(draftLine(tasklist).first()).containsText("Brouillon enregistré");
        askBack(dossier);

        assertThat(draftLine(tasklist).first()).containsText("Votre texte reste ici");
        Locator gone = tasklist.page().locator(".journey-draft .journey-gone");
        assertThat(gone).containsText("Cette tâche est déjà terminée : ");
        assertThat(gone).containsText("qui prend la suite");
        photograph(tasklist, "draft-gone");
        answer(dossier);
        assertThat(renewed(tasklist)).containsText("Cette tâche est déjà terminée : ");
        assertThat(renewed(tasklist))
                .containsText("La même étape attend de nouveau : la voici, votre saisie est conservée.");
        assertThat(gone).hasCount(0);
        tasklist.assertOpen("Qualifier la demande · " + dossier);
        assertThat(tasklist.page()).hasURL(Pattern.compile(".*task=" + journey.task(dossier, QUALIFY).getId() + ".*"));
        assertThat(scope(tasklist)).hasValue(LETTERS);
        assertThat(scope(tasklist)).isFocused();
        photograph(tasklist, "task-renewed");
        // Nothing has to be clicked: the new task is theirs as well.
        tasklist.page().keyboard().type(" Et la suite.");
        assertThat(scope(tasklist)).hasValue(LETTERS + " Et la suite.");
        assertThat(draftLine(tasklist)).containsText("Brouillon enregistré");
        assertThat(tasklist.page().locator(".journey-drafts-lost")).isHidden();
        Assertions.assertThat(drafts()).isOne();
        tasklist.complete();
        tasklist.assertNoneOpen();
        Assertions.assertThat(drafts()).isZero();
        staff.forgetTroubles();
    }

    @Test
    void whoGoesOnTypingIsNotInterrupted_andLosesNoLetter(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(journey.task(dossier, QUALIFY).getId());
        tasklist.claim();
        begin(tasklist);
        askBack(dossier);
        answer(dossier);

        String sentence = "Étudier trois débouchés locaux, comparer les coûts, puis proposer un calendrier réaliste.";
        tasklist.page().keyboard().press("A");
        scope(tasklist).pressSequentially(sentence, new Locator.PressSequentiallyOptions().setDelay(150));
        assertThat(renewed(tasklist)).hasText("");
        assertThat(renewed(tasklist)).containsText("votre saisie est conservée");
        assertThat(scope(tasklist)).hasValue("A" + sentence);
        assertThat(scope(tasklist)).isFocused();
        staff.forgetTroubles();
    }

    @Test
    void nothingIsDrawnAnewUnderADialog(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(journey.task(dossier, QUALIFY).getId());
        tasklist.claim();
        tasklist.form().getByText("Décliner", new Locator.GetByTextOptions().setExact(true)).click();
        tasklist.form().locator("textarea").first().fill("Hors de notre objet.");
        tasklist.complete();
        assertThat(tasklist.question()).isVisible();
        askBack(dossier);
        answer(dossier);

        tasklist.page().waitForTimeout(10_000);
        assertThat(tasklist.question()).isVisible();
        assertThat(renewed(tasklist)).hasText("");
        tasklist.page().keyboard().press("Escape");
        assertThat(renewed(tasklist)).containsText("votre saisie est conservée");
        assertThat(tasklist.form().locator("textarea").first()).hasValue("Hors de notre objet.");
        staff.forgetTroubles();
    }

    private void askBack(String dossier) {
        journey.complete(dossier, QUALIFY, QualifyRequestAnswers.moreInformation().missingInformation("Les statuts."));
    }

    private void answer(String dossier) {
        journey.complete(dossier, QualificationSteps.RECORD_INFORMATION,
                new RecordInformationAnswers().receivedInformation("Les voici."));
    }

    private static Locator renewed(Tasklist tasklist) {
        return tasklist.page().locator(".journey-renewed");
    }

    /** Each look is a request to the server: none from a tab that nobody sees, few from a form that was left open. */
    @Test
    void formThatNobodyLooksAt_asksNothing_andOneLeftOpenAsksSeldom(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        staff.of("nantes");
        Page page = staff.newPage();
        page.clock().install();
        Tasklist tasklist = new Tasklist(page);
        tasklist.logIn(Staff.account("nantes"), Staff.account("nantes"));
        tasklist.openNext(journey.task(dossier, QUALIFY).getId());
        tasklist.claim();
        AtomicInteger asked = new AtomicInteger();
        page.onRequest(request -> {
            if (request.url().matches(".+/tasks?/[0-9a-f-]+/(?:gone|standing)")) {
                asked.incrementAndGet();
            }
        });

        page.clock().runFor(17_000);
        Assertions.assertThat(asked.getAndSet(0)).as("while somebody writes").isBetween(2, 4);
        see(page, "hidden");
        page.clock().runFor(60_000);
        Assertions.assertThat(asked.get()).as("behind another tab").isZero();
        see(page, "visible");
        page.waitForCondition(() -> asked.get() == 1);
        page.clock().runFor(130_000);
        asked.set(0);
        page.clock().runFor(130_000);
        Assertions.assertThat(asked.getAndSet(0)).as("left open").isBetween(1, 3);
        page.mouse().move(300, 300);
        page.waitForCondition(() -> asked.get() == 1);
        tasklist.leave();
        staff.forgetTroubles();
    }

    private static void see(Page page, String state) {
        page.evaluate("""
                state => {
                    Object.defineProperty(document, 'visibilityState', { get: () => state, configurable: true });
                    document.dispatchEvent(new Event('visibilitychange'));
                }""", state);
    }

    @Test
    void structureWithdrawsMeanwhile_theOpenFormSaysSo(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");
        tasklist.open(journey.task(dossier, QUALIFY).getId());
        tasklist.claim();
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                DeclareEventAnswers.structureWithdrew().chapter("nantes").concernedDossier(dossier));

        assertThat(tasklist.page().locator(".journey-draft .journey-gone"))
                .containsText("La structure a retiré sa demande : le dossier est clos.");
        staff.forgetTroubles();
    }

    @Test
    void sessionThatLapsesCostsNothing_andALogoutForgets(Staff staff) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        staff.of("nantes");
        Tasklist tasklist = new Tasklist(staff.newPage());
        tasklist.logIn(Staff.account("nantes"), Staff.account("nantes"));
        String task = journey.task(dossier, QUALIFY).getId();
        tasklist.openNext(task);
        tasklist.claim();
        begin(tasklist);
        tasklist.page().context().clearCookies();
        tasklist.page().keyboard().insertText(LETTERS);
        scope(tasklist).blur();
        assertThat(draftLine(tasklist)).containsText("Votre session a pris fin");
        tasklist.page().setViewportSize(1366, 420);
        tasklist.completeButton().scrollIntoViewIfNeeded();
        assertThat(draftLine(tasklist)).isInViewport();
        tasklist.takeUsualSize();
        Object remembered = tasklist.page().evaluate("() => JSON.stringify({...localStorage})");
        Assertions.assertThat(remembered.toString()).doesNotContain("circuit court");

        tasklist.logIn(Staff.account("nantes"), Staff.account("nantes"));
        tasklist.openNext(task);
        assertThat(scope(tasklist)).hasValue(LETTERS);
        beginACorrection(tasklist);
        Assertions.assertThat(tasklist.asksBeforeItIsLeft()).isTrue();
        tasklist.page().locator("[cam-widget-header] .account a").first().click();
        tasklist.page().getByText("Se déconnecter", EXACTLY).click();
        assertThat(tasklist.question()).containsText("Se déconnecter efface ce que vous y avez écrit");
        assertThat(tasklist.question().locator("li")).containsText(new String[] {"Qualifier la demande"});
        tasklist.page().keyboard().press("Escape");
        Assertions.assertThat(drafts()).isOne();
        tasklist.page().locator("[cam-widget-header] .account a").first().click();
        tasklist.page().getByText("Se déconnecter", EXACTLY).click();
        tasklist.question().getByText("Se déconnecter quand même").click();
        assertThat(tasklist.page().getByPlaceholder("Identifiant")).isVisible();
        Assertions.assertThat(tasklist.asksBeforeItIsLeft()).isFalse();
        Assertions.assertThat(drafts()).isZero();
        tasklist.page().context().close();
        staff.forgetTroubles();
    }

    @Test
    void serverIsAwayAndComesBackWithoutTheSession_theLoginSaysWhy_andNothingIsLost(Staff staff) {
        String task = journey.task(journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request()), QUALIFY)
                .getId();
        Tasklist tasklist = writtenWhileTheServerIsAway(staff, task);
        assertThat(tasklist.page().locator(".journey-login-why")).hasText(
                "Le serveur a été redémarré ou votre session a expiré : reconnectez-vous, votre saisie est conservée.");
        Object remembered = tasklist.page().evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])");
        Assertions.assertThat(remembered.toString()).doesNotContain("circuit court");

        tasklist.sendLogin(Staff.account("nantes"), Staff.account("nantes"));
        tasklist.openNext(task);
        assertThat(scope(tasklist)).hasValue(LETTERS);
        assertThat(tasklist.page().locator(".journey-login-why")).hasCount(0);
        logOut(tasklist);
        assertThat(tasklist.page().getByPlaceholder("Identifiant")).isVisible();
        assertThat(tasklist.page().locator(".journey-login-why")).hasCount(0);
        Assertions.assertThat(staff.troubles()).noneMatch(trouble -> trouble.startsWith("script:"));
        tasklist.page().context().close();
        staff.forgetTroubles();
    }

    @Test
    void serverIsAway_andSomebodyElseLogsIn_whatWasTypedGoes(Staff staff) {
        String task = journey.task(journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request()), QUALIFY)
                .getId();
        staff.of("lyon");
        Tasklist tasklist = writtenWhileTheServerIsAway(staff, task);
        AtomicInteger sent = new AtomicInteger();
        tasklist.page().onResponse(answer -> sent.addAndGet(
                answer.request().method().equals("PUT") && answer.url().contains("/draft/") && answer.ok() ? 1 : 0));
        tasklist.sendLogin(Staff.account("lyon"), Staff.account("lyon"));
        tasklist.page().waitForTimeout(2_000);
        logOut(tasklist);
        tasklist.sendLogin(Staff.account("nantes"), Staff.account("nantes"));
        tasklist.openNext(task);
        tasklist.until(".fjs-form-field");

        Assertions.assertThat(sent.get()).isZero();
        Assertions.assertThat(drafts()).isOne();
        assertThat(scope(tasklist)).hasValue("");
        tasklist.page().context().close();
        staff.forgetTroubles();
    }

    @Test
    void pageIsLoadedAnewBeforeTheLogin_whatWasTypedIsThereForTheSamePersonOnly(Staff staff) {
        String task = journey.task(
                journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request()), QUALIFY)
                .getId();
        Tasklist tasklist = writtenWhileTheServerIsAway(staff, task);
        tasklist.page().reload();
        assertThat(tasklist.page().locator(".journey-login-why")).containsText("votre saisie est conservée");
        tasklist.page().reload();
        assertThat(tasklist.page().getByPlaceholder("Identifiant")).isVisible();
        Assertions.assertThat(remembered(tasklist)).doesNotContain("circuit court");

        tasklist.sendLogin(Staff.account("nantes"), Staff.account("nantes"));
        tasklist.openNext(task);
        assertThat(scope(tasklist)).hasValue(LETTERS);
        tasklist.page().reload();
        Assertions.assertThat(remembered(tasklist)).doesNotContain("circuit court");
        logOut(tasklist);
        tasklist.page().context().close();

        staff.of("lyon");
        String another = journey.task(
                journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request()), QUALIFY)
                .getId();
        Tasklist others = writtenWhileTheServerIsAway(staff, another);
        others.page().reload();
        assertThat(others.page().locator(".journey-login-why")).containsText("votre saisie est conservée");
        others.sendLogin(Staff.account("lyon"), Staff.account("lyon"));
        others.page().reload();
        assertThat(others.filters()).isVisible();
        Assertions.assertThat(remembered(others)).doesNotContain("circuit court");
        logOut(others);
        assertThat(others.page().locator(".journey-login-why")).hasCount(0);
        others.sendLogin(Staff.account("nantes"), Staff.account("nantes"));
        others.openNext(another);
        others.until(".fjs-form-field");
        assertThat(scope(others)).hasValue("");
        others.page().context().close();
        staff.forgetTroubles();
    }

    private static String remembered(Tasklist tasklist) {
        return tasklist.page().evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])").toString();
    }

    /** Up to the login page, which is there without a word of its reader. */
    private static Tasklist writtenWhileTheServerIsAway(Staff staff, String task) {
        staff.of("nantes");
        Tasklist tasklist = new Tasklist(staff.newPage());
        Page page = tasklist.page();
        tasklist.logIn(Staff.account("nantes"), Staff.account("nantes"));
        tasklist.openNext(task);
        tasklist.claim();
        begin(tasklist);
        tasklist.assertDraftKept();
        page.route("**/api/**", Route::abort);
        page.keyboard().insertText(LETTERS);
        scope(tasklist).blur();
        assertThat(draftLine(tasklist)).containsText("Brouillon non enregistré : le serveur ne répond pas.");
        page.locator(".task-filter:not(.active)").first().dispatchEvent("click");
        page.waitForTimeout(1_500);
        page.context().clearCookies();
        page.unroute("**/api/**");
        page.locator(".task-filter:not(.active)").first().dispatchEvent("click");
        assertThat(page.getByPlaceholder("Identifiant")).isVisible();
        return tasklist;
    }

    private static void logOut(Tasklist tasklist) {
        tasklist.page().locator("[cam-widget-header] .account a").first().click();
        tasklist.page().getByText("Se déconnecter", EXACTLY).click();
        assertThat(tasklist.question().or(tasklist.page().getByPlaceholder("Identifiant")).first()).isVisible();
        if (tasklist.question().count() > 0) {
            tasklist.question().getByText("Se déconnecter quand même").click();
        }
        assertThat(tasklist.page().getByPlaceholder("Identifiant")).isVisible();
    }

    private static void beginACorrection(Tasklist tasklist) {
        tasklist.tab("Dossier");
        Locator file = tasklist.page().locator(".journey-tab");
        file.locator(".journey-answers summary").press("Enter");
        file.getByText("Corriger", new Locator.GetByTextOptions().setExact(true)).press("Enter");
        file.getByLabel("Téléphone").fill("02 40 11 22 33");
    }

    private static Locator scope(Tasklist tasklist) {
        return tasklist.form().locator("textarea").first();
    }

    /** The letters are in the field for less time than the library takes to notice them. */
    private static void write(Tasklist tasklist) {
        begin(tasklist);
        tasklist.page().keyboard().insertText(LETTERS);
    }

    private static void begin(Tasklist tasklist) {
        tasklist.form().getByText("Accepter la demande", new Locator.GetByTextOptions().setExact(true)).click();
        scope(tasklist).click();
    }

    private static Locator draftLine(Tasklist tasklist) {
        return tasklist.page().locator(".journey-draft [role=status]");
    }

    private static void erase(Tasklist tasklist) {
        tasklist.page().getByText("Effacer le brouillon").click();
        assertThat(draftLine(tasklist)).hasText("Effacer tout ce que vous avez saisi ici ?");
        tasklist.page().getByText("Tout effacer").click();
    }

    private void assertFilled(Tasklist tasklist, Object answers) {
        Page page = tasklist.page();
        assertThat(draftLine(tasklist)).containsText("Brouillon enregistré à ");
        Assertions.assertThat(page.locator(".fjs-container").first().evaluate(ANSWERS)).as(String.valueOf(jdbc.sql("select answers from task_draft").query(String.class).list())).isEqualTo(answers);
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

    private int drafts() {
        return jdbc.sql("select count(*) from task_draft").query(Integer.class).single();
    }
}
