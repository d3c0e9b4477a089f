package org.alteractions.journey.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/** Stops a start with default secrets, except in the demo and in tests. Reports all problems together. */
final class SettingsCheck implements EnvironmentPostProcessor, Ordered {

    private static final String MAILBOX = "com.icegreen.greenmail.util.GreenMail";
    private static final int SHORTEST_PASSWORD = 12;
    private static final String LINK_KEY = "\\s*[A-Za-z0-9-]+:[^,\\s]{32,}\\s*";
    private static final List<Pattern> KINDS_OF_CHARACTERS = List.of(
            Pattern.compile("\\p{Lower}"), Pattern.compile("\\p{Upper}"), Pattern.compile("\\d"),
            Pattern.compile("[^\\p{Alnum}]"));
    private static final Set<String> KNOWN_TO_ALL = Set.of(
            "password", "passw0rd", "motdepasse", "changeme", "changeit", "azerty", "qwerty", "123456", "alteractions",
            "camunda", "secret", "letmein", "bonjour");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            refuse(problemsOfTheDemo(SettingsCheck.class.getClassLoader()),
                    "Build the demo's jar with `mvn -Pdemo -DskipTests package` and start target/journey-…-demo.jar,"
                            + " or run `mvn spring-boot:run`.");
        }
        if (environment.acceptsProfiles(Profiles.of("demo | test"))) {
            return;
        }
        refuse(problems(environment),
                "Set these environment variables (README, \"Configuration\"). To try the application with invented"
                        + " data, build the demo's jar (README, \"Run\") and start it with"
                        + " --spring.profiles.active=demo.");
    }

    private static void refuse(List<String> problems, String action) {
        if (!problems.isEmpty()) {
            throw new NotConfigured(problems, action);
        }
    }

    /** @param classes class loader of the jar that is started */
    static List<String> problemsOfTheDemo(ClassLoader classes) {
        return ClassUtils.isPresent(MAILBOX, classes)
                ? List.of()
                : List.of("This jar is the one for production: the demo's mailbox (GreenMail) is not in it.");
    }

    static List<String> problems(Environment settings) {
        List<String> problems = new ArrayList<>();
        administrator(settings, problems);
        database(settings, problems);
        if (text(settings, "spring.mail.host").isEmpty()) {
            problems.add("JOURNEY_MAIL_HOST is missing: the mail server by which participants are written to.");
        }
        String address = text(settings, "journey.base-url");
        if (address.isEmpty()) {
            problems.add("JOURNEY_BASE_URL is missing: the address that people see, for instance"
                    + " https://parcours.example.org.");
        } else if (!address.matches("https://[^/].*|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?/?")) {
            problems.add("JOURNEY_BASE_URL has to begin with https:// (http:// only for localhost).");
        }
        links(settings, problems);
        return problems;
    }

    private static void links(Environment settings, List<String> problems) {
        String keys = text(settings, "journey.links.keys");
        if (keys.isEmpty()) {
            problems.add("JOURNEY_LINK_KEYS is missing: the secrets that sign participants' links, for instance"
                    + " 2027:… (the first signs, further ones after a comma are still believed).");
        } else if (!Pattern.matches(LINK_KEY + "(," + LINK_KEY + ")*", keys)) {
            problems.add("JOURNEY_LINK_KEYS has to be a list of name:secret, each secret of at least 32 characters;"
                    + " `openssl rand -base64 32` makes one.");
        }
    }

    private static void administrator(Environment settings, List<String> problems) {
        String account = text(settings, "camunda.bpm.admin-user.id").toLowerCase(Locale.ROOT);
        String password = text(settings, "camunda.bpm.admin-user.password");
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.isEmpty()) {
            problems.add("JOURNEY_ADMIN_PASSWORD is missing: the password of the first administrator.");
        } else if (password.length() < SHORTEST_PASSWORD) {
            problems.add("JOURNEY_ADMIN_PASSWORD is too short: at least " + SHORTEST_PASSWORD + " characters.");
        } else if (plain.contains(account) || KNOWN_TO_ALL.stream().anyMatch(plain::contains)) {
            problems.add(
                    "JOURNEY_ADMIN_PASSWORD is easy to guess: it holds the account's name or a well-known password.");
        } else if (!KINDS_OF_CHARACTERS.stream().allMatch(kind -> kind.matcher(password).find())) {
            problems.add("JOURNEY_ADMIN_PASSWORD needs a small and a capital letter, a digit and another character.");
        }
    }

    private static void database(Environment settings, List<String> problems) {
        String url = text(settings, "spring.datasource.url");
        if (url.isEmpty()) {
            problems.add("JOURNEY_DATABASE_URL is missing: for instance jdbc:postgresql://database:5432/journey.");
        } else if (url.startsWith("jdbc:h2:mem:")) {
            problems.add("JOURNEY_DATABASE_URL names a database in memory, which forgets everything at the end.");
        }
        if (!url.startsWith("jdbc:h2:") && text(settings, "spring.datasource.username").isEmpty()) {
            problems.add("JOURNEY_DATABASE_USER is missing: the database's account.");
        }
        if (text(settings, "spring.datasource.password").isEmpty()) {
            problems.add("JOURNEY_DATABASE_PASSWORD is missing: the database's password.");
        }
    }

    private static String text(Environment settings, String key) {
        return settings.getProperty(key, "").strip();
    }

    /** Runs after the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
