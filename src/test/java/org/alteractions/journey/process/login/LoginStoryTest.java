package org.alteractions.journey.process.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alteractions.journey.testing.SecurityLines;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Logins of staff and of attackers. Networks are distinguished by the proxy's header. */
@Story
class LoginStoryTest extends StoryTest {

    private static final String OFFICE = "203.0.113.7";
    private static final String STRANGERS = "198.51.100.9";
    private static final String ME = "nantes";
    /** Whose password is not remembered from another story. */
    private static final String NEWCOMER = "newcomer";
    private static final String TASKS = "/engine-rest/task/count";
    private static final String VERSION = "/engine-rest/version";

    @RegisterExtension
    final SecurityLines lines = new SecurityLines();

    @Autowired
    LoginThrottle throttle;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    @BeforeEach
    void staffExist() {
        accounts.create();
        // The clock stands still from here on, however slow the machine is.
        journey.oversleep(Duration.ZERO);
        throttle.forgive();
        lines.clear();
    }

    @AfterEach
    void forgive() {
        throttle.forgive();
        identity.deleteUser(NEWCOMER);
    }

    @Test
    void oneTypo_thenTheRightPasswordAtOnce() {
        WebCaller browser = from(OFFICE);
        assertThat(browser.logIn(ME, "nates", "tasklist").status()).isEqualTo(401);
        assertThat(browser.logIn(ME, ME, "tasklist").status()).isEqualTo(200);

        assertThat(program(OFFICE, ME, "nates").get(TASKS).status()).isEqualTo(401);
        assertThat(program(OFFICE, ME, ME).get(TASKS).status()).isEqualTo(200);
    }

    @Test
    void strangerFailsFiftyTimes_theOwnerComesInFromAnotherNetwork_whicheverWay() {
        List<Integer> statuses = IntStream.range(0, 50)
                .mapToObj(i -> i % 2 == 0
                        ? program(STRANGERS, ME, "guess" + i).get(TASKS).status()
                        : from(STRANGERS).logIn(ME, "guess" + i, "tasklist").status())
                .toList();

        assertThat(statuses.subList(0, 4)).containsOnly(401);
        assertThat(statuses.subList(4, 50)).containsOnly(429);
        assertThat(program(STRANGERS, ME, ME).get(TASKS).status()).isEqualTo(429);
        assertThat(program(OFFICE, ME, ME).get(TASKS).status()).isEqualTo(200);
        assertThat(from(OFFICE).logIn(ME, ME, "tasklist").status()).isEqualTo(200);
    }

    @Test
    void refusalSaysHowLongToWait_andTheDelayEnds() {
        guess(STRANGERS, ME, 5);
        journey.oversleep(Duration.ofSeconds(1));
        guess(STRANGERS, ME, 1);

        for (Answer refused : List.of(
                from(STRANGERS).logIn(ME, ME, "tasklist"), program(STRANGERS, ME, ME).get(TASKS),
                program(STRANGERS, ME, ME).get("/actuator/metrics"))) {
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isEqualTo("2");
            assertThat(refused.header("WWW-Authenticate")).isNull();
            assertThat(refused.json().path("message").asText())
                    .isEqualTo("Trop d'essais avec un mot de passe erroné. Réessayez dans 2 secondes.");
        }
        journey.oversleep(Duration.ofSeconds(2));
        assertThat(from(STRANGERS).logIn(ME, ME, "tasklist").status()).isEqualTo(200);
        assertThat(program(STRANGERS, ME, ME).get(TASKS).status()).isEqualTo(200);
    }

    @Test
    void unknownAccountIsAnsweredAsAKnownOne() {
        for (int i = 0; i < 6; i++) {
            Answer known = program(STRANGERS, ME, "guess").get(TASKS);
            Answer unknown = program(STRANGERS, "nosuch", "guess").get(TASKS);
            assertThat(unknown.status()).isEqualTo(known.status());
            assertThat(unknown.body()).isEqualTo(known.body());
            assertThat(unknown.headers().map().keySet()).isEqualTo(known.headers().map().keySet());
            assertThat(from(STRANGERS).logIn("nosuch2", "guess", "tasklist").status())
                    .isEqualTo(from(STRANGERS).logIn("paris", "guess", "tasklist").status());
        }
    }

    @Test
    void manyAccountsFromOneNetworkAreLimited_whileOthersLogIn() {
        assertThat(program(OFFICE, ME, ME).get(TASKS).status()).isEqualTo(200);
        for (int i = 0; i < 60; i++) {
            assertThat(program(OFFICE, "sprayed" + i, "Bonjour2026!").get(TASKS).status()).isEqualTo(401);
        }
        Answer refused = program(OFFICE, "sprayed60", "Bonjour2026!").get(TASKS);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().path("message").asText()).isEqualTo("Trop d'essais avec des mots de passe erronés"
                + " depuis votre réseau. Réessayez dans 60 secondes.");
        assertThat(program(OFFICE, ME, ME).get(TASKS).status()).isEqualTo(200);
        assertThat(program(STRANGERS, "paris", "paris").get(TASKS).status()).isEqualTo(200);
    }

    @Test
    void addressesOfOneIpv6NetworkAreOne() {
        for (int i = 0; i < 4; i++) {
            guess("2001:db8:0:1::" + i, ME, 1);
        }
        assertThat(program("2001:db8:0:1:ffff::9", ME, ME).get(TASKS).status()).isEqualTo(429);
        assertThat(program("2001:db8:0:2::9", ME, ME).get(TASKS).status()).isEqualTo(200);
    }

    @Test
    void ownPasswordAskedAgainIsNoWayAround() {
        WebCaller session = from(OFFICE);
        session.logIn(ME, ME, "tasklist");
        Map<String, Object> guess = Map.of("password", "x", "authenticatedUserPassword", "guess");
        String own = "/camunda/api/engine/engine/default/user/" + ME + "/credentials";

        for (int i = 0; i < 4; i++) {
            assertThat(session.put(own, guess).status()).isEqualTo(400);
        }
        Answer refused = session.put(own, guess);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.json().path("message").asText()).startsWith("Trop d'essais avec un mot de passe erroné.");
        assertThat(session.post("/camunda/api/engine/engine/default/identity/verify",
                Map.of("username", ME, "password", ME)).status()).isEqualTo(403);
    }

    @Test
    void longLoginFormIsNotRead() {
        Answer refused = from(STRANGERS).logIn(ME, "x".repeat(10_000), "tasklist");

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.json().path("message").asText()).isEqualTo("Le contenu envoyé est trop long.");
        assertThat(lines.all()).containsExactly(
                "REQUEST_REFUSED who=- network=198.51.100.9 reason=body too long address=/camunda/api/admin");
        assertThat(from(OFFICE).logIn(ME, "x".repeat(5_000), "tasklist").status()).isEqualTo(401);
    }

    @Test
    void accountThatTheEngineHadLockedForGood_comesInAgain() {
        database.update("UPDATE ACT_ID_USER SET ATTEMPTS_ = 10, LOCK_EXP_TIME_ = ? WHERE ID_ = ?",
                Timestamp.from(Instant.now().plus(Duration.ofDays(3650))), ME);

        assertThat(program(OFFICE, ME, ME).get(TASKS).status()).isEqualTo(200);
        assertThat(from(OFFICE).logIn(ME, ME, "tasklist").status()).isEqualTo(200);
    }

    @Test
    void oldHashIsReplacedAtTheNextLogin() {
        String salt = database.queryForObject("SELECT SALT_ FROM ACT_ID_USER WHERE ID_ = 'paris'", String.class);
        String old = new PasswordManager(new Sha512HashDigest(), List.of()).encrypt("paris" + salt);
        database.update("UPDATE ACT_ID_USER SET PWD_ = ? WHERE ID_ = 'paris'", old);

        assertThat(program(OFFICE, "paris", "wrong").get(TASKS).status()).isEqualTo(401);
        assertThat(hashOf("paris")).isEqualTo(old);
        assertThat(program(OFFICE, "paris", "paris").get(TASKS).status()).isEqualTo(200);
        assertThat(hashOf("paris")).startsWith("{spring}{bcrypt-sha384}$2a$04$");
        assertThat(from(OFFICE).logIn("paris", "paris", "tasklist").status()).isEqualTo(200);
        assertThat(program(STRANGERS, "paris", "wrong").get(TASKS).status()).isEqualTo(401);
    }

    @Test
    void securityLogSaysWhoCameAndWhoFailed_butNothingThatAStrangerTyped() {
        User user = identity.newUser(NEWCOMER);
        user.setPassword(NEWCOMER);
        identity.saveUser(user);
        WebCaller session = from("192.0.2.1");
        session.logIn(ME, ME, "tasklist");
        session.post("/camunda/api/admin/auth/user/default/logout", null);
        program("192.0.2.1", ME, ME).get(TASKS);
        program("192.0.2.66", NEWCOMER, NEWCOMER).get(TASKS);
        program("192.0.2.66", NEWCOMER, NEWCOMER).get(VERSION);
        guess("192.0.2.66", ME, 6);
        guess("192.0.2.66", "Mon-Mot-De-Passe!", 1);

        assertThat(lines.logins()).containsExactly(
                "LOGIN who=nantes network=192.0.2.1 by=login page",
                "LOGOUT who=nantes network=192.0.2.1",
                "LOGIN who=newcomer network=192.0.2.66 by=password",
                "LOGIN_FAILED who=nantes network=192.0.2.66",
                "LOGIN_FAILED who=nantes network=192.0.2.66",
                "LOGIN_FAILED who=nantes network=192.0.2.66",
                "LOGIN_FAILED who=nantes network=192.0.2.66",
                "LOGIN_THROTTLED who=nantes network=192.0.2.66 limit=ACCOUNT seconds=1",
                "LOGIN_FAILED who=unknown account network=192.0.2.66");
    }

    private String hashOf(String account) {
        return database.queryForObject("SELECT PWD_ FROM ACT_ID_USER WHERE ID_ = ?", String.class, account);
    }

    private void guess(String network, String account, int times) {
        for (int i = 0; i < times; i++) {
            program(network, account, "guess").get(TASKS);
        }
    }

    private WebCaller from(String network) {
        return WebCaller.stranger(port).with("X-Forwarded-For", network);
    }

    private WebCaller program(String network, String account, String password) {
        return WebCaller.program("http://localhost:" + port, account, password).with("X-Forwarded-For", network);
    }
}
