package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The question that Tasklist asks before a final submit, and the confirmation that it shows after each form. */
@BrowserStory
class ActsInTheBrowserTest extends StoryTest {

    private static final String QUALIFY = QualificationSteps.QUALIFY_REQUEST;
    private static final List<String> OURS = List.of("journey-", "forceDisplayTask", "C’est enregistré", "Message pour",
            "Revenir au formulaire", "Envoyer quand même", "Fermer ce message");

    @Autowired
    MissionFixtures missions;

    @Autowired
    TeamFixtures teams;

    @Test
    void afterAForm_itIsSaidWhatWasRecorded_whoWasWrittenTo_andWhatComesNext_withALink(Staff staff) {
        String dossier = requested();
        Tasklist tasklist = opened(staff, dossier);
        fill(tasklist, QualifyRequestAnswers.moreInformation().missingInformation("Combien ?"));
        tasklist.complete();

        Locator outcome = tasklist.outcome();
        assertThat(outcome.getByRole(AriaRole.STATUS))
                .containsText("C’est enregistré pour Les Jardins solidaires (" + dossier + ") : Qualifier la demande – Demander un complément d'information.");
        assertThat(outcome).containsText("En cours : Demander un complément.");
        journey.run();
        assertThat(outcome).containsText("Message envoyé à Anne Le Goff (Les Jardins solidaires).");
        assertThat(outcome).containsText("À faire ensuite : Saisir le complément reçu.");
        assertAccessible(tasklist.page());
        photograph(tasklist, "outcome");
        outcome.getByText(dossier + " – Les Jardins solidaires").click();
        tasklist.assertOpen("Saisir le complément reçu · " + dossier);
        assertThat(tasklist.page().locator(".journey-tab")).containsText("Demande reçue");
        assertThat(outcome).isVisible();
        outcome.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fermer ce message")).press("Enter");
        assertThat(outcome).isHidden();
    }

    /** On a slow machine, or with a plan that takes its time, the last word is not that of the first half minute. */
    @Test
    void outcome_followsWhatTakesMinutes_whileSomebodyLooks(Staff staff) {
        String dossier = requested();
        Tasklist tasklist = withClock(staff, dossier);
        Page page = tasklist.page();
        AtomicInteger asked = asked(page);
        tasklist.complete();
        Locator outcome = tasklist.outcome();
        assertThat(outcome).containsText("En cours : Demander un complément.");
        letPassUntil(page, () -> asked.get() >= 10);
        see(page, "hidden");
        page.clock().runFor(60_000);
        asked.set(0);
        page.clock().runFor(60_000);
        Assertions.assertThat(asked.get()).as("behind another tab").isZero();
        journey.run();
        see(page, "visible");
        assertThat(outcome).containsText("À faire ensuite : Saisir le complément reçu.");
        assertThat(outcome).not().containsText("tout n’était pas encore fait");
        asked.set(0);
        page.clock().runFor(60_000);
        Assertions.assertThat(asked.get()).as("once all is done").isZero();
        tasklist.leave();
        staff.forgetTroubles();
    }

    @Test
    void outcome_saysWhenItWasLookedForTheLastTime(Staff staff) {
        Tasklist tasklist = withClock(staff, requested());
        Page page = tasklist.page();
        AtomicInteger asked = asked(page);
        tasklist.complete();
        letPassUntil(page, () -> asked.get() >= 26);

        assertThat(tasklist.outcome()).containsText(Pattern.compile(
                "À \\d+\u00a0h.*, tout n’était pas encore fait\u00a0; la suite se lit dans le dossier\\."));
        assertThat(tasklist.outcome()).containsText("En cours : Demander un complément.");
        page.clock().runFor(60_000);
        Assertions.assertThat(asked.get()).isEqualTo(26);
        tasklist.leave();
        staff.forgetTroubles();
    }

    private Tasklist withClock(Staff staff, String dossier) {
        staff.of("nantes");
        Page page = staff.newPage();
        page.clock().install();
        Tasklist tasklist = new Tasklist(page);
        tasklist.logIn(Staff.account("nantes"), Staff.account("nantes"));
        tasklist.openNext(journey.task(dossier, QUALIFY).getId());
        tasklist.claim();
        fill(tasklist, QualifyRequestAnswers.moreInformation().missingInformation("Combien ?"));
        return tasklist;
    }

    private static AtomicInteger asked(Page page) {
        AtomicInteger asked = new AtomicInteger();
        page.onRequest(request -> {
            if (request.url().matches(".+/act/[0-9a-f-]+")) {
                asked.incrementAndGet();
            }
        });
        return asked;
    }

    private static void letPassUntil(Page page, BooleanSupplier done) {
        page.waitForCondition(() -> {
            page.clock().runFor(15_100);
            return done.getAsBoolean();
        });
    }

    private static void see(Page page, String state) {
        page.evaluate("""
                state => {
                  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
                  document.dispatchEvent(new Event('visibilitychange'));
                }""", state);
    }

    @Test
    void afterAFormSentByKeyboard_theFocusIsOnWhatIsSaid_andGoesWhereItsReaderGoes(Staff staff) {
        Tasklist tasklist = opened(staff, requested());
        fill(tasklist, QualifyRequestAnswers.moreInformation().missingInformation("Combien ?"));
        tasklist.completeButton().press("Enter");
        tasklist.assertNoneOpen();
        assertThat(tasklist.outcome().getByRole(AriaRole.STATUS)).isFocused();
        assertThat(tasklist.outcome().getByText("Dossier : ")).isVisible();
        tasklist.page().keyboard().press("Tab");
        Locator next = tasklist.outcome().locator("button:focus, a:focus");
        assertThat(next).hasCount(1);

        tasklist.filters().locator("a, button").first().focus();
        journey.run();
        assertThat(tasklist.outcome()).containsText("À faire ensuite : Saisir le complément reçu.");
        assertThat(tasklist.outcome().getByRole(AriaRole.STATUS)).not().isFocused();
    }

    @Test
    void startFormSentByKeyboard_leavesTheFocusOnWhatIsSaid(Staff staff) {
        String dossier = missions.metForTheFirstTime();
        Tasklist tasklist = staff.of("nantes");
        withdrawal(tasklist, dossier);
        button(tasklist.dialog(), "Démarrer").press("Enter");
        tasklist.sendAllTheSame();
        tasklist.assertStarted();
        tasklist.page().waitForTimeout(1_000);
        assertThat(tasklist.page().locator("body")).not().isFocused();
    }

    /** A zoom of 200 % on a small screen. */
    @Test
    void taskThatIsChosenBelowAList_comesIntoSight_andNoneByItself(Staff staff) {
        String dossier = requested();
        String other = requested();
        Tasklist tasklist = staff.of("nantes");
        Locator heading = tasklist.page().locator("section.task-card h2.task");
        tasklist.openFilter("Mon antenne");
        tasklist.page().setViewportSize(683, 384);
        tasklist.openFromList("Qualifier la demande · " + dossier);
        assertThat(heading).isFocused();
        assertThat(heading).isInViewport();
        tasklist.card(other).locator("h4 a").first().press("Enter");
        assertThat(tasklist.openTask()).containsText(other);
        assertThat(heading).isFocused();
        assertThat(heading).isInViewport();

        heading.evaluate("heading => heading.blur()");
        tasklist.page().evaluate("id => location.hash = '/?task=' + id", journey.task(dossier, QUALIFY).getId());
        assertThat(tasklist.openTask()).containsText(dossier);
        tasklist.page().waitForTimeout(1_000);
        assertThat(heading).not().isFocused();
        tasklist.takeUsualSize();
        tasklist.openFromList("Qualifier la demande · " + other);
        tasklist.page().waitForTimeout(1_000);
        assertThat(heading).not().isFocused();
    }

    @Test
    void outcome_takesOneLineAboveTheNextTask_andOpensAgain(Staff staff) {
        String other = requested();
        Tasklist tasklist = opened(staff, requested());
        fill(tasklist, QualifyRequestAnswers.moreInformation().missingInformation("Combien ?"));
        tasklist.complete();
        tasklist.assertNoneOpen();
        assertThat(tasklist.outcome().locator(".journey-outcome-links")).isVisible();
        tasklist.page().evaluate("id => location.hash = '/?task=' + id", journey.task(other, QUALIFY).getId());
        tasklist.assertOpen(other);

        assertThat(tasklist.outcome().locator(".journey-outcome-links")).isHidden();
        Assertions.assertThat(tasklist.outcome().boundingBox().height).isLessThan(50);
        button(tasklist.outcome(), "Tout afficher").click();
        assertThat(tasklist.outcome().locator(".journey-outcome-links")).isVisible();
    }

    @Test
    void formThatIsNotComplete_canBeSentFor_andLeadsToWhatIsMissing_withoutCoveringAnything(Staff staff) {
        Tasklist tasklist = opened(staff, requested());
        fill(tasklist, QualifyRequestAnswers.decline());
        tasklist.form().locator("textarea").last().focus();
        tasklist.page().keyboard().press("Tab");
        assertThat(tasklist.completeButton()).isFocused();
        tasklist.page().keyboard().press("Enter");

        assertThat(tasklist.refusal()).containsText("Cette réponse est obligatoire.");
        assertThat(tasklist.form().locator(".fjs-has-errors :focus")).hasCount(1);
        Assertions.assertThat(tasklist.refusal().boundingBox().y).isGreaterThanOrEqualTo(
                tasklist.form().boundingBox().y + tasklist.form().boundingBox().height);
        assertThat(tasklist.completeButton()).isEnabled();
    }

    @Test
    void dayThatIsMissing_isNamed_andNoCalendarCoversItsSentence(Staff staff) {
        Tasklist tasklist = staff.of("nantes");
        tasklist.startForm("Ouvrir et mener une saison");
        tasklist.start();

        assertThat(tasklist.refusal()).containsText("Cette réponse est obligatoire.");
        assertThat(tasklist.page().locator(".flatpickr-calendar.open")).hasCount(0);
    }

    @Test
    void listOfPeople_isNeverOverTheNextField_andGoesWithTab(Staff staff) {
        requested();
        Tasklist tasklist = staff.of("nantes");
        Locator form = tasklist.startForm("Signaler un événement");
        Locator list = form.locator(".fjs-dropdownlist");
        Locator field = form.locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHas(tasklist.page().locator("input:not(.fjs-select-hidden-input)"))).first();
        field.locator("input").first().click();
        assertThat(list).isVisible();
        Locator next = form.locator(".fjs-form-field-radio").first();
        Assertions.assertThat(list.boundingBox().y + list.boundingBox().height).isLessThanOrEqualTo(next.boundingBox().y);

        tasklist.page().keyboard().press("Tab");
        assertThat(list).hasCount(0);
    }

    @Test
    void formThatCannotBeUndone_isAskedOnceMore_andEscapeLosesNothing(Staff staff) {
        String dossier = requested();
        Tasklist tasklist = opened(staff, dossier);
        fill(tasklist, QualifyRequestAnswers.decline().decisionReason("Hors de notre champ."));
        tasklist.complete();

        Locator question = tasklist.question();
        assertThat(question).containsText("La demande est déclinée et le dossier est clos.");
        assertThat(question).containsText("Message pour la structure : Anne Le Goff (Les Jardins solidaires).");
        assertThat(button(question, "Revenir au formulaire")).isFocused();
        photograph(tasklist, "question");
        tasklist.page().keyboard().press("Escape");
        assertThat(question).hasCount(0);
        assertThat(tasklist.form().locator("textarea").last()).hasValue("Hors de notre champ.");
        assertThat(tasklist.completeButton()).isFocused();
        Assertions.assertThat(journey.openTasks(dossier)).containsExactly(QUALIFY);

        tasklist.complete();
        tasklist.sendAllTheSame();
        tasklist.assertNoneOpen();
        journey.run();
        assertThat(tasklist.outcome()).containsText("Il n’y a plus d’étape ouverte.");
        tasklist.outcome().getByText(dossier + " – Les Jardins solidaires").click();
        Locator file = tasklist.page().locator("dialog.journey-file");
        assertThat(file).containsText("Demande déclinée");
        assertThat(file.locator(".journey-answers summary")).hasCount(2);
        assertThat(file.locator("h3")).isFocused();
        tasklist.page().keyboard().press("Escape");
        assertThat(file).hasCount(0);
        assertThat(tasklist.outcome().getByText(dossier + " – Les Jardins solidaires")).isFocused();
    }

    @Test
    void startFormThatCannotBeUndone_isAskedOnceMore_andEscapeLeavesItsDialogAlone(Staff staff) {
        String dossier = missions.metForTheFirstTime();
        Tasklist tasklist = staff.of("nantes");
        Locator form = withdrawal(tasklist, dossier);
        tasklist.start();

        assertThat(tasklist.question()).containsText("Message pour la structure : Anne Le Goff");
        assertThat(tasklist.question()).containsText("Message pour l’équipe (4 personnes) : ");
        assertThat(tasklist.question()).containsText("Message pour le coach : ");
        assertAccessible(tasklist.page());
        photograph(tasklist, "question-mission");
        tasklist.page().keyboard().press("Escape");
        assertThat(tasklist.question()).hasCount(0);
        assertThat(form.locator("textarea")).hasValue("Par téléphone.");
        tasklist.start();
        tasklist.sendAllTheSame();
        tasklist.assertStarted();
        assertThat(tasklist.outcome()).containsText("Signaler un événement – La structure se retire ou n'existe plus.");
        assertThat(tasklist.outcome()).containsText(dossier);
        assertThat(tasklist.notifications().getByText("Le processus a été démarré")).hasCount(0);
    }

    @Test
    void refusalIsScrolledIntoSight_andFocused_inADialogAndInATask(Staff staff) {
        String dossier = requested();
        Tasklist tasklist = opened(staff, dossier);
        assertThat(tasklist.page().locator(".task-removed-alert")).isHidden();
        withdrawal(tasklist, dossier);
        tasklist.page().setViewportSize(1366, 420);
        journey.complete(dossier, QUALIFY, QualifyRequestAnswers.decline().decisionReason("Non."));
        tasklist.start();
        Locator refusal = tasklist.refusal();
        assertThat(refusal).isFocused();
        assertThat(refusal).isInViewport();
        // Nobody is asked to confirm what is refused anyway.
        assertThat(tasklist.question()).hasCount(0);
        photograph(tasklist, "refusal-dialog");
        button(tasklist.dialog(), "Retour").click();
        tasklist.page().keyboard().press("Escape");

        String other = requested();
        tasklist.page().evaluate("id => location.hash = '/?task=' + id", journey.task(other, QUALIFY).getId());
        tasklist.assertOpen(other);
        tasklist.claim();
        fill(tasklist, QualifyRequestAnswers.accept().missionScope("Trois débouchés."));
        journey.complete(other, QUALIFY, QualifyRequestAnswers.decline().decisionReason("Non."));
        tasklist.complete();
        Locator told = tasklist.refusal().filter(new Locator.FilterOptions().setHasText("est déjà terminée"));
        assertThat(told).isFocused();
        assertThat(told).isInViewport();
        Assertions.assertThat(staff.troubles()).allMatch(trouble -> trouble.contains("status of 4"));
    }

    @Test
    void serverIsAway_theSendingSaysSoInFrench_andTheFormIsSentWhenItIsBack(Staff staff) {
        Tasklist tasklist = opened(staff, requested());
        fill(tasklist, QualifyRequestAnswers.accept().missionScope("Trois débouchés."));
        tasklist.assertDraftKept();
        Page page = tasklist.page();
        page.route("**/api/**", Route::abort);
        tasklist.complete();
        assertThat(tasklist.refusal()).containsText("Le serveur ne répond pas.");
        assertThat(tasklist.question()).hasCount(0);

        page.unroute("**/api/**");
        tasklist.complete();
        assertThat(tasklist.outcome()).containsText("Qualifier la demande");
        page.route("**/api/**", Route::abort);
        page.locator(".task-filter:not(.active)").first().dispatchEvent("click");
        assertThat(page.locator("body")).containsText("Vérifiez votre connexion, puis réessayez.");
        assertThat(page.locator("body")).not().containsText("Unsuccessful");
        page.unroute("**/api/**");
        staff.forgetTroubles();
    }

    @Test
    void refusalStaysWithItsForm_andGoesWithIt(Staff staff) {
        String done = requested();
        String other = requested();
        Tasklist tasklist = opened(staff, done);
        fill(tasklist, QualifyRequestAnswers.accept().missionScope("Trois débouchés."));
        journey.complete(done, QUALIFY, QualifyRequestAnswers.decline().decisionReason("Non."));
        tasklist.complete();
        tasklist.assertTold("est déjà terminée");
        tasklist.page().evaluate("id => location.hash = '/?task=' + id", journey.task(other, QUALIFY).getId());
        tasklist.assertOpen(other);
        // The text that was typed into it is still offered, with a word of why: only the refusal goes.
        assertThat(tasklist.notifications().or(tasklist.refusal()).getByText("est déjà terminée")).hasCount(0);

        tasklist.claim();
        tasklist.complete();
        tasklist.assertTold("Le formulaire n’a pas pu être envoyé");
        tasklist.tab("Dossier");
        assertThat(tasklist.refusal()).hasCount(0);

        withdrawal(tasklist, other);
        journey.complete(other, QUALIFY, QualifyRequestAnswers.decline().decisionReason("Non."));
        tasklist.start();
        assertThat(tasklist.dialog()).containsText("ce choix n'est pas proposé (ou ne l'est plus).");
        button(tasklist.dialog(), "Retour").click();
        assertThat(tasklist.refusal()).hasCount(0);
        Assertions.assertThat(staff.troubles()).allMatch(trouble -> trouble.contains("status of 4"));
    }

    @Test
    void refusalStays_underADialog_andGoesWithAnotherList(Staff staff) {
        Tasklist tasklist = opened(staff, requested());
        Locator refusal = tasklist.refusal();
        tasklist.complete();
        tasklist.assertTold("Le formulaire n’a pas pu être envoyé");

        tasklist.page().locator("[cam-widget-header]").getByText("Démarrer un processus").click();
        assertThat(tasklist.dialog()).isVisible();
        assertThat(refusal).hasCount(1);
        tasklist.page().keyboard().press("Escape");
        assertThat(tasklist.dialog()).hasCount(0);
        assertThat(refusal).hasCount(1);

        tasklist.filters().locator(".task-filter:not(.active)").first().click();
        assertThat(tasklist.form()).hasCount(0);
        assertThat(refusal).hasCount(0);
    }

    private String requested() {
        return journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
    }

    @Test
    void studentWhoLeaves_isChosenInTheReport_saidAfterIt_andProposedInTheTask(Staff staff) {
        String dossier = missions.charterAccepted();
        String student = teams.event(dossier, "studentDroppedOut").get("reportedStudent").toString();
        String name = jdbc.sql("select first_name || ' ' || last_name from student where id = ?")
                .param(Long.valueOf(student.substring(student.lastIndexOf('-') + 1))).query(String.class).single();
        Tasklist tasklist = staff.of("nantes");
        Locator form = tasklist.startForm("Signaler un événement");
        new FormFiller(form, FormSchema.of(FormIds.DECLARE_EVENT), Map.of(
                "openDossiers", Map.of(dossier, dossier + " – Vendre en circuit court"),
                "studentsAtWork", Map.of(student, dossier + " – " + name + " (Les Jardins solidaires)"))).fill(
                        DeclareEventAnswers.studentDroppedOut().concernedDossier(dossier).reportedStudent(student)
                                .eventComment("Un échange à l'étranger."));
        photograph(tasklist, "student-leaves");
        tasklist.start();
        tasklist.assertStarted();

        assertThat(tasklist.outcome()).containsText("Étudiant qui quitte l'équipe : " + name);
        photograph(tasklist, "student-leaves-outcome");
        journey.run();
        tasklist.openNext(journey.task(dossier, MissionSteps.REPLACE_STUDENT).getId());
        tasklist.claim();
        tasklist.form().getByText("Sans remplaçant, à trois ou plus").click();
        assertThat(tasklist.form().locator(".fjs-form-field-select").filter(new Locator.FilterOptions()
                .setHasText("Étudiant qui quitte l'équipe")).locator("input").first())
                .hasValue(Pattern.compile(name + " – .+"));
        photograph(tasklist, "student-leaves-proposed");
    }

    private Tasklist opened(Staff staff, String dossier) {
        Task task = journey.task(dossier, QUALIFY);
        Tasklist tasklist = staff.of("nantes");
        tasklist.openNext(task.getId());
        tasklist.assertOpen(task.getName());
        tasklist.claim();
        return tasklist;
    }

    private static void fill(Tasklist tasklist, Map<String, ?> answers) {
        new FormFiller(tasklist.form(), FormSchema.of(FormIds.QUALIFY_REQUEST), Map.of()).fill(answers);
    }

    private static Locator withdrawal(Tasklist tasklist, String dossier) {
        Locator form = tasklist.startForm("Signaler un événement");
        new FormFiller(form, FormSchema.of(FormIds.DECLARE_EVENT), Map.of(
                "openDossiers", Map.of(dossier, dossier + " – Vendre en circuit court"))).fill(
                        DeclareEventAnswers.structureWithdrew().concernedDossier(dossier)
                                .eventComment("Par téléphone."));
        return form;
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What is ours on a page that is the vendor's. */
    private static void assertAccessible(Page page) {
        Assertions.assertThat(Accessibility.problems(page).stream().filter(problem -> OURS.stream().anyMatch(problem::contains)))
                .isEmpty();
    }

    private static void photograph(Tasklist tasklist, String name) {
        if (Staff.PHOTOGRAPHS) {
            Page page = tasklist.page();
            for (int width : new int[] {1366, 360}) {
                page.setViewportSize(width, 768);
                tasklist.photograph(Staff.SCREENSHOTS.resolve("acts-" + name + "-" + width + ".jpg"));
            }
            tasklist.takeUsualSize();
        }
    }
}
