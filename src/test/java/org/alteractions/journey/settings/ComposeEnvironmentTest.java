package org.alteractions.journey.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.ChildApplication;
import org.alteractions.journey.testing.PostgresForStories;
import org.alteractions.journey.testing.WebCaller;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.yaml.snakeyaml.Yaml;

/** The variables in docker-compose.yml suffice to run the application with PostgreSQL and a mail server. */
class ComposeEnvironmentTest {

    private static final Pattern SECRET = Pattern.compile("\\$\\{(\\w+):\\?[^}]+}");
    private static final Map<String, String> SECRETS = Map.of(
            "JOURNEY_ADMIN_PASSWORD", "Marée-haute-7h12",
            "JOURNEY_DATABASE_PASSWORD", "s3l-de-Guérande",
            "JOURNEY_MAIL_PASSWORD", "p1geon-voyageur",
            "JOURNEY_BASE_URL", "http://localhost:8080",
            "JOURNEY_LINK_KEYS", "2027:Zk5Ws0V1c2tqT0lGd0pQWm5aQ2xHaU9kQ1E");

    @TempDir
    Path directory;

    @BeforeAll
    static void hearFromTheApplicationAlone() {
        for (String talkative : new String[] {"io.zonky", "com.icegreen"}) {
            ((Logger) LoggerFactory.getLogger(talkative)).setLevel(Level.WARN);
        }
    }

    @Test
    void aRequestComesInAndIsAnsweredByMail() throws Exception {
        GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.setUser("journey", "journey", SECRETS.get("JOURNEY_MAIL_PASSWORD"));
        mailServer.start();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            createDatabase(postgres);
            int port = ChildApplication.freePort();
            Map<String, String> environment = environmentOf("application");
            assertThat(environment.put("JOURNEY_DATABASE_URL",
                    "jdbc:postgresql://localhost:" + postgres.getPort() + "/journey"))
                    .isEqualTo("jdbc:postgresql://database:5432/journey");
            assertThat(environment.put("JOURNEY_MAIL_HOST", "127.0.0.1")).isEqualTo("mailbox");
            environment.put("JOURNEY_MAIL_PORT", Integer.toString(mailServer.getSmtp().getPort()));
            environment.put("SERVER_PORT", Integer.toString(port));

            try (ChildApplication application = ChildApplication.start(directory, environment)) {
                application.whenReady(port);
                firstDay("http://localhost:" + port);

                assertThat(mailServer.waitForIncomingEmail(20_000, 1)).as(application.output()).isTrue();
                assertThat(mailServer.getReceivedMessages()[0].getAllRecipients()[0])
                        .hasToString("Anne Le Goff <" + RequestFixtures.CONTACT + ">");
                assertThat(application.output()).doesNotContain("Le Goff", RequestFixtures.CONTACT, "ERROR");
                assertThat(directory.resolve("data/security.jsonl")).exists();
            }
        } finally {
            mailServer.stop();
        }
    }

    /** The administrator makes an account for a coordinator, who enters a request. */
    private static void firstDay(String base) {
        WebCaller admin = WebCaller.program(base, "admin", SECRETS.get("JOURNEY_ADMIN_PASSWORD"));
        assertThat(admin.post("/engine-rest/user/create", Map.of(
                "profile", Map.of("id", "maelle", "firstName", "Maëlle", "lastName", "Kervadec"),
                "credentials", Map.of("password", "Grand-Large-44"))).status()).isEqualTo(204);
        assertThat(admin.put("/engine-rest/group/coordination/members/maelle", null).status()).isEqualTo(204);
        assertThat(admin.put("/engine-rest/tenant/nantes/user-members/maelle", null).status()).isEqualTo(204);

        Map<String, Object> answers = new HashMap<>();
        RequestFixtures.request().forEach((key, value) -> answers.put(key, Map.of("value", value)));
        WebCaller.Answer started = WebCaller.program(base, "maelle", "Grand-Large-44")
                .post("/engine-rest/process-definition/key/mission-journey/submit-form", Map.of("variables", answers));
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        assertThat(WebCaller.program(base, "nantes", "nantes").get("/engine-rest/task").status())
                .as("demo accounts exist in the demo only").isEqualTo(401);
    }

    @Test
    void noSecretHasADefaultAndNothingIsPrivileged() throws IOException {
        String compose = Files.readString(Path.of("docker-compose.yml"));

        assertThat(compose).doesNotContain("privileged: true", ":-");
        assertThat(services().keySet()).containsExactlyInAnyOrder("proxy", "application", "database", "mailbox");
        services().forEach((name, service) -> {
            assertThat(service).as(name).containsKeys("healthcheck", "restart", "security_opt");
            ((Map<?, ?>) service.get("environment")).forEach((variable, value) -> {
                if (variable.toString().contains("PASSWORD")) {
                    assertThat(value.toString()).as("%s: %s", name, variable).matches(SECRET);
                }
            });
        });
    }

    @Test
    void storiesRunOnTheSettingsOfTheDatabaseServer() throws IOException {
        assertThat((List<?>) services().get("database").get("command")).hasSize(5)
                .filteredOn(part -> part.toString().contains("="))
                .allSatisfy(setting -> assertThat(PostgresForStories.SETTINGS).containsEntry(
                        setting.toString().split("=")[0], setting.toString().split("=")[1]))
                .hasSize(PostgresForStories.SETTINGS.size());
    }

    private static void createDatabase(EmbeddedPostgres postgres) throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role journey login password '" + SECRETS.get("JOURNEY_DATABASE_PASSWORD") + "'");
            statement.execute("create database journey owner journey");
        }
    }

    private static Map<String, String> environmentOf(String service) throws IOException {
        Map<?, ?> environment = (Map<?, ?>) services().get(service).get("environment");
        return new HashMap<>(environment.entrySet().stream().collect(Collectors.toMap(
                entry -> entry.getKey().toString(), entry -> filled(entry.getValue().toString()))));
    }

    private static String filled(String value) {
        Matcher secret = SECRET.matcher(value);
        return secret.replaceAll(match -> Matcher.quoteReplacement(SECRETS.get(match.group(1))));
    }

    private static Map<String, Map<String, Object>> services() throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        return compose.get("services");
    }
}
