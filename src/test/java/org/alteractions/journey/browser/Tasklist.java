package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;

/** Camunda Tasklist as a user operates it: by the text on the screen. */
class Tasklist {

    private static final String APPLICATION = "/camunda/app/tasklist/default/";
    private static final String HOME = APPLICATION + "#/";
    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;
    private static final String NOWHERE = "about:blank";
    private static final String OPEN_TASK = "section.task-card h2.task";
    private static final String SEPARATOR = " · ";
    private static final String OPEN_FILTER = "[cam-tasklist-filters] .task-filter.active";

    private final Page page;

    Tasklist(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void logIn(String account, String password) {
        page.navigate("/camunda/app/tasklist/default/#/login");
        if (!isThere(page.getByPlaceholder("Identifiant"))) {
            // On a busy machine the page gives up waiting for its own scripts; a person loads it again.
            page.reload();
        }
        sendLogin(account, password);
    }

    /** On the login page as it is. */
    void sendLogin(String account, String password) {
        write(page.getByPlaceholder("Identifiant"), account);
        write(page.getByPlaceholder("Mot de passe"), password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")).click();
        try {
            assertThat(filters()).isVisible();
        } catch (AssertionError missing) {
            throw new AssertionError("Not logged in. Fields: " + page.locator("form[name=signinForm] input")
                    .evaluateAll("fields => fields.map(field => field.value.length)") + ", page: "
                    + page.locator("body").innerText(), missing);
        }
    }

    /** By the mouse: the page may be drawn anew before the first letter. */
    private void write(Locator field, String text) {
        field.click();
        page.keyboard().insertText(text);
    }

    private static boolean isThere(Locator element) {
        try {
            element.waitFor();
            return true;
        } catch (TimeoutError missing) {
            return false;
        }
    }

    /** Opens a filter by its name and waits for its list. */
    void openFilter(String name) {
        comeBack("");
        untilCounted("");
        filters().locator(".task-filter").filter(new Locator.FilterOptions().setHasText(name)).first().click();
        untilCounted(name);
    }

    /** The number beside the filter that is open goes with a click, and comes back in one stroke with the cards. */
    private void untilCounted(String filter) {
        page.waitForFunction("""
                name => [...document.querySelectorAll('.task-filter.active')].some(one =>
                    one.innerText.includes(name) && /\\d/.test(one.querySelector('.counter').textContent))""", filter);
    }

    Locator filters() {
        return page.locator("[cam-tasklist-filters]");
    }

    Locator cards() {
        return page.locator(".tasks-list li.task");
    }

    /** @param task words on the card, or a step and what distinguishes it: "Qualifier la demande · NAN-26-007" */
    Locator card(String task) {
        Locator found = cards();
        for (String part : task.split(SEPARATOR)) {
            found = found.filter(new Locator.FilterOptions().setHasText(part));
        }
        return found;
    }

    /** Opens a task from the list that is shown. */
    void openFromList(String task) {
        card(task).locator("h4").first().click();
        assertOpen(task);
    }

    /** Opens a task by its address, as a colleague's link would. */
    void open(String taskId) {
        arrive(HOME + "?task=" + taskId);
    }

    /** Opens a task as somebody does who has just sent another form: the page is there already. */
    void openNext(String taskId) {
        comeBack("?task=" + taskId);
    }

    /** The same where nothing else is open: the list is read again, and the page stays as it is. */
    void openAfterAnother(String taskId) {
        if (isAtRest()) {
            readListAgain();
            page.evaluate("""
                    id => {
                        const [path, query] = location.hash.split('?');
                        const search = new URLSearchParams(query);
                        search.set('task', id);
                        location.hash = path + '?' + search;
                    }""", taskId);
        } else {
            openNext(taskId);
        }
    }

    private boolean isOpen() {
        return page.url().contains(APPLICATION);
    }

    private boolean isAtRest() {
        return isOpen() && page.locator(OPEN_TASK + ", .modal-dialog").count() == 0
                && page.locator(OPEN_FILTER).count() > 0;
    }

    private void readListAgain() {
        page.locator(OPEN_FILTER).first().click();
        untilCounted("");
    }

    /**
     * Has an open page drawn anew, which costs a fifth of loading it with its four megabytes: its login sends on whoever is
     * logged in.
     */
    private void comeBack(String query) {
        if (isOpen()) {
            page.evaluate("""
                    address => {
                        document.querySelectorAll('[cam-tasklist-filters]').forEach(one => one.dataset.before = '');
                        location.hash = address;
                    }""", "/login" + query);
            until("[cam-tasklist-filters]:not([data-before])");
        } else {
            arrive(HOME + query);
        }
    }

    /** Stays where nothing is under way, for the next story. */
    void rest() {
        takeUsualSize();
        if (isOpen() && page.locator(OPEN_TASK + ", .modal-dialog").count() > 0) {
            leave();
        }
    }

    /** Loads the page anew, whatever is shown. */
    private void arrive(String address) {
        leave();
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    /** The next story would find a narrow page's folded menus. */
    void takeUsualSize() {
        if (page.viewportSize().width != WIDTH || page.viewportSize().height != HEIGHT) {
            page.setViewportSize(WIDTH, HEIGHT);
        }
    }

    /** A page left open would go on asking for what the next story has swept away. */
    void leave() {
        if (!page.url().equals(NOWHERE)) {
            page.navigate(NOWHERE);
        }
    }

    /**
     * Waits for an element with the browser's own eyes. Playwright looks again after a tenth, then half a second, which
     * is a minute over eighty forms.
     */
    void until(String element) {
        page.waitForFunction(
                "css => [...document.querySelectorAll(css)].some(one => one.getClientRects().length > 0)", element);
    }

    /** @param task words of the heading or of the line below it, as for {@link #card} */
    void assertOpen(String task) {
        until(OPEN_TASK);
        for (String part : task.split(SEPARATOR)) {
            assertThat(openTask()).containsText(part);
        }
    }

    /** Heading of the open task, with the line below it. */
    Locator openTask() {
        return page.locator("section.task-card .names");
    }

    private void untilGone(String element) {
        page.waitForFunction("css => !document.querySelector(css)", element);
    }

    /** As after a form was sent. */
    void assertNoneOpen() {
        untilGone(OPEN_TASK);
        assertThat(page.getByText("Sélectionnez une tâche dans la liste.")).isVisible();
    }

    void assertListed(String task) {
        until(".tasks-list li.task");
        assertThat(card(task)).hasCount(1);
    }

    void claim() {
        page.getByText("Prendre en charge", new Page.GetByTextOptions().setExact(true)).first().click();
        until(".fjs-form-field");
        assertThat(completeButton()).isVisible();
    }

    /** The form of the open task. */
    Locator form() {
        return page.locator(".task-pane, [cam-tasklist-task]").locator(".fjs-container").first();
    }

    Locator completeButton() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terminer"));
    }

    void complete() {
        completeButton().click();
    }

    /** Says yes to the question before a form that cannot be undone. */
    void sendAllTheSame() {
        until("dialog.journey-confirm[open]");
        question().getByText("Envoyer quand même").click();
    }

    Locator question() {
        return page.locator("dialog.journey-confirm");
    }

    /** What Tasklist says of the form that was sent last. */
    Locator outcome() {
        return page.locator(".journey-outcome");
    }

    /** What was filled in so far is safe. */
    void assertDraftKept() {
        page.waitForFunction("""
                () => [...document.querySelectorAll('.journey-draft [role=status]')].some(one =>
                    one.textContent.startsWith('Brouillon enregistré'))""");
    }

    /** Nothing lies over the button. */
    void assertCanBeCompleted() {
        completeButton().click(new Locator.ClickOptions().setTrial(true));
    }

    /** Opens the dialog with the processes that somebody can start. */
    void openProcesses() {
        comeBack("");
        showProcesses();
    }

    private void showProcesses() {
        until("[cam-widget-header] a");
        page.locator("[cam-widget-header]").getByText("Démarrer un processus").click();
    }

    /** Looks for a process by a part of its name. */
    void findProcess(String part) {
        dialog().getByPlaceholder("Rechercher par nom de processus.").fill(part);
    }

    /** Processes as the dialog shows them. */
    Locator processes() {
        return dialog().locator(".processes li");
    }

    /** Opens a process's start form from the dialog. */
    Locator startForm(String process) {
        openProcesses();
        return chosen(process);
    }

    /** The same after another form, on the page as it is. */
    Locator startFormAfterAnother(String process) {
        if (isAtRest()) {
            readListAgain();
            showProcesses();
        } else {
            openProcesses();
        }
        return chosen(process);
    }

    private Locator chosen(String process) {
        Locator wanted = dialog().getByText(process, new Locator.GetByTextOptions().setExact(true));
        until(".modal-dialog .processes li");
        wanted.click();
        until(".modal-dialog .fjs-form-field");
        return dialog().locator(".fjs-container");
    }

    Locator dialog() {
        return page.locator(".modal-dialog");
    }

    void start() {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Démarrer")).click();
    }

    void tab(String name) {
        page.locator(".nav-tabs").getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
    }

    /** Whether the browser would ask before it loads the page anew. */
    boolean asksBeforeItIsLeft() {
        return (boolean) page.evaluate("() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))");
    }

    /** What Tasklist tells at the top: done, or why not. */
    Locator notifications() {
        return page.locator("[notifications-panel]");
    }

    void assertTold(String sentence) {
        assertThat(notifications().or(refusal()).getByText(sentence).first()).isVisible();
    }

    /** Why the form was not sent, below its last field. */
    Locator refusal() {
        return page.locator(".journey-refusal");
    }

    void assertStarted() {
        untilGone(".modal-dialog");
    }

    /** The whole form at one look, however long it is. */
    void photographForm(Path file) {
        page.setViewportSize(WIDTH, 2400);
        photograph(file);
        takeUsualSize();
    }

    /** As a JPEG: a hundred of them as PNG take half a minute of the suite. */
    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setType(ScreenshotType.JPEG).setQuality(70));
    }
}
