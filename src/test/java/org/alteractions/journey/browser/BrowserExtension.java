package org.alteractions.journey.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One browser for all browser stories, and one login per account. */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback, AfterAllCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);
    private static final List<String> NAMES =
            List.of("chromium", "google-chrome", "google-chrome-stable", "chromium-browser");
    /** The browser must not reach for the network, and needs no sandbox to open our own pages. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (installed().isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("a Chromium is there, or must be");
        }
        return ConditionEvaluationResult.disabled("No Chromium on the PATH (looked for " + NAMES + ")");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Staff.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot().getStore(OURS)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        return context.getRoot().getStore(OURS)
                .getOrComputeIfAbsent(application, key -> new Staff(chromium.browser(), application), Staff.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        staff(context).ifPresent(staff -> {
            if (context.getExecutionException().isPresent()) {
                staff.photograph(context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName());
                staff.leaveDesks();
                staff.forgetTroubles();
            } else {
                staff.assertNoTroubles();
                staff.restDesks();
            }
        });
    }

    @Override
    public void afterAll(ExtensionContext context) {
        staff(context).ifPresent(Staff::leaveDesks);
    }

    private static Optional<Staff> staff(ExtensionContext context) {
        return Optional.ofNullable(context.getRoot().getStore(OURS)
                .get(SpringExtension.getApplicationContext(context), Staff.class));
    }

    private static Optional<Path> installed() {
        List<String> folders = Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> Stream.concat(folders.stream(), Stream.of("/usr/bin"))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Closed by JUnit after the last test. */
    record Chromium(Playwright playwright, Browser browser) implements CloseableResource {

        static Chromium start() {
            Path executable = installed().orElseThrow(() -> new IllegalStateException(
                    "The browser tests need a Chromium on the PATH; looked for " + NAMES));
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright.chromium().launch(
                    new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
            return new Chromium(playwright, browser);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
