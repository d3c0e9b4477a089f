package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alteractions.journey.process.form.record.TaskRecordRepository;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.ApplicationContext;

/** Staff at their browsers: coordinators of a chapter, each logged in once. */
class Staff {

    static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** Whether somebody wants to look at every form and page; they take a minute of the suite. */
    static final boolean PHOTOGRAPHS = Boolean.getBoolean("journey.screenshots");
    private static final List<String> COORDINATOR =
            List.of("coordination", "selection", "coach-relations", "school-relations");
    private static final Pattern ABOUT_A_TASK = Pattern.compile("status of (?:404|500) .*/(?:task|card)/([0-9a-f-]{36}):");
    private static final Pattern ABOUT_A_SENT_FORM = Pattern.compile("status of [45]\\d\\d .*/act/([0-9a-f-]{36}):");
    private static final int PATIENCE_MS = 20_000;

    private final Browser browser;
    private final IdentityService identity;
    private final TaskService tasks;
    private final TaskRecordRepository records;
    private final String address;
    private final Map<String, Tasklist> desks = new LinkedHashMap<>();
    private final List<String> troubles = new ArrayList<>();

    Staff(Browser browser, ApplicationContext application) {
        this.browser = browser;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        this.identity = application.getBean(IdentityService.class);
        this.tasks = application.getBean(TaskService.class);
        this.records = application.getBean(TaskRecordRepository.class);
        this.address = "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Tasklist of a coordinator of the chapter, logged in. */
    Tasklist of(String chapter) {
        if (!desks.containsKey(chapter)) {
            hire(chapter);
            Tasklist tasklist = new Tasklist(newPage());
            try {
                tasklist.logIn(account(chapter), account(chapter));
            } catch (AssertionError | RuntimeException refused) {
                tasklist.photograph(SCREENSHOTS.resolve("login-" + chapter + ".jpg"));
                throw new AssertionError("Login failed: " + troubles, refused);
            }
            desks.put(chapter, tasklist);
        }
        desks.values().stream().filter(desk -> desk != desks.get(chapter)).forEach(Tasklist::leave);
        return desks.get(chapter);
    }

    /** A browser that nobody is logged in with. */
    Page newPage() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(Tasklist.WIDTH, Tasklist.HEIGHT));
        context.setDefaultTimeout(PATIENCE_MS);
        Page page = context.newPage();
        page.onPageError(trouble -> troubles.add("script: " + trouble));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add("console: " + message.text() + " (" + message.location() + ")");
            }
        });
        return page;
    }

    /** Somebody's telephone that runs no scripts. */
    Page newTelephone(String locale) {
        return newTelephone(locale, false);
    }

    Page newTelephone(String locale, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(locale)
                .setJavaScriptEnabled(scripts)
                .setViewportSize(360, 760));
        context.setDefaultTimeout(PATIENCE_MS);
        return context.newPage();
    }

    static String account(String chapter) {
        return "browser" + chapter;
    }

    /** Errors that the browser's console has shown since this was last asked. */
    List<String> troubles() {
        List<String> seen = List.copyOf(troubles);
        troubles.clear();
        return seen;
    }

    void forgetTroubles() {
        troubles.clear();
    }

    void leaveDesks() {
        desks.values().forEach(Tasklist::takeUsualSize);
        desks.values().forEach(Tasklist::leave);
    }

    void restDesks() {
        desks.values().forEach(Tasklist::rest);
    }

    void assertNoTroubles() {
        assertThat(troubles().stream()
                        .filter(trouble -> !isAboutATaskThatIsGone(trouble) && !isAboutAFormSweptAway(trouble)))
                .as("errors in the browser's console")
                .isEmpty();
    }

    /** Every ten seconds Tasklist asks again for what it shows, also for what was sent in the same moment. */
    private boolean isAboutATaskThatIsGone(String trouble) {
        Matcher task = ABOUT_A_TASK.matcher(trouble);
        return task.find() && tasks.createTaskQuery().taskId(task.group(1)).count() == 0;
    }

    /** Half a minute long Tasklist asks what came of a form; the next story may have begun on an empty database by then. */
    private boolean isAboutAFormSweptAway(String trouble) {
        Matcher form = ABOUT_A_SENT_FORM.matcher(trouble);
        return form.find() && records.findBySubject(form.group(1)).isEmpty();
    }

    void photograph(String name) {
        desks.forEach((chapter, tasklist) -> tasklist.photograph(
                SCREENSHOTS.resolve(name.replaceAll("[^A-Za-z0-9-]+", "_") + "-" + chapter + ".jpg")));
    }

    private void hire(String chapter) {
        String account = account(chapter);
        if (identity.createUserQuery().userId(account).count() > 0) {
            return;
        }
        User user = identity.newUser(account);
        user.setFirstName("Dominique");
        user.setLastName("Marchand");
        user.setPassword(account);
        identity.saveUser(user);
        COORDINATOR.forEach(group -> identity.createMembership(account, group));
        identity.createTenantUserMembership(chapter, account);
    }
}
