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
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Shares one browser and one login per account among all browser stories of a JVM. They are stored in the application's
 * context: with two JVMs Surefire starts JUnit for each class, and JUnit's root store ends with it.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback, AfterAllCallback {

    private static final String STAFF = Staff.class.getName();
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
        return staff(context).orElseGet(() -> hire(SpringExtension.getApplicationContext(context)));
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
        return Optional.ofNullable((Staff) beans(SpringExtension.getApplicationContext(context)).getSingleton(STAFF));
    }

    private static Staff hire(ApplicationContext application) {
        Chromium chromium = Chromium.start();
        beans(application).registerDisposableBean(STAFF, chromium::close);
        Staff staff = new Staff(chromium.browser(), application);
        beans(application).registerSingleton(STAFF, staff);
        return staff;
    }

    private static DefaultListableBeanFactory beans(ApplicationContext application) {
        return (DefaultListableBeanFactory) application.getAutowireCapableBeanFactory();
    }

    private static Optional<Path> installed() {
        List<String> folders = Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> Stream.concat(folders.stream(), Stream.of("/usr/bin"))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private record Chromium(Playwright playwright, Browser browser) {

        static Chromium start() {
            Path executable = installed().orElseThrow(() -> new IllegalStateException(
                    "The browser tests need a Chromium on the PATH; looked for " + NAMES));
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright.chromium().launch(
                    new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
            return new Chromium(playwright, browser);
        }

        void close() {
            browser.close();
            playwright.close();
        }
    }
}
