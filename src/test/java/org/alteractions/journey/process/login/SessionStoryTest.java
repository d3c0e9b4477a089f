package org.alteractions.journey.process.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.testing.SecurityLines;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lifetime of a login session. The account is an operator's and can read the application's metrics. */
@Story
class SessionStoryTest extends StoryTest {

    private static final String ME = "leaving";
    private static final String FIGURES = "/actuator/metrics";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String COUNT = ENGINE + "/process-instance/count";

    @RegisterExtension
    final SecurityLines lines = new SecurityLines();

    @Autowired
    IdentityService identity;

    @Autowired
    AdministratorReset reset;

    @Autowired
    LoginThrottle throttle;

    @LocalServerPort
    int port;

    private WebCaller browser;
    private WebCaller program;

    @BeforeEach
    void operatorLogsIn() {
        throttle.forgive();
        User user = identity.newUser(ME);
        user.setPassword(ME);
        identity.saveUser(user);
        identity.createMembership(ME, StaffGroup.OPERATORS.id());
        browser = WebCaller.browser(port, ME, "cockpit");
        program = WebCaller.program(port, ME);
        comesIn(browser);
        assertThat(program.get(FIGURES).status()).isEqualTo(200);
        lines.clear();
    }

    @AfterEach
    void operatorLeaves() {
        identity.deleteUser(ME);
        throttle.forgive();
    }

    @Test
    void deletedAccountStopsWithTheNextRequest() {
        identity.deleteUser(ME);

        staysOut(browser);
        assertThat(program.get(FIGURES).status()).isEqualTo(401);
        assertThat(lines.logins()).startsWith("LOGOUT who=leaving network=127.0.0.1 reason=account deleted");
    }

    @Test
    void groupThatIsTakenAwayCountsWithTheNextRequest() {
        identity.deleteMembership(ME, StaffGroup.OPERATORS.id());

        assertThat(browser.get(FIGURES).status()).isEqualTo(403);
        assertThat(browser.get(COUNT).json().path("count").asInt(-1)).isZero();
        assertThat(browser.post(ENGINE + "/job/retries", Map.of()).status()).isEqualTo(403);
        assertThat(browser.get("/camunda/app/cockpit/default/").status()).isEqualTo(403);
        assertThat(program.get(FIGURES).status()).isEqualTo(403);
    }

    @Test
    void newPasswordEndsTheOtherSessions_notTheOneInWhichItIsSet() {
        WebCaller elsewhere = WebCaller.browser(port, ME, "cockpit");
        assertThat(browser.put(ENGINE + "/user/" + ME + "/credentials",
                Map.of("password", "Autre-Chose-2026", "authenticatedUserPassword", ME)).status()).isEqualTo(204);

        comesIn(browser);
        staysOut(elsewhere);
        assertThat(program.get(FIGURES).status()).isEqualTo(401);
        assertThat(WebCaller.program("http://localhost:" + port, ME, "Autre-Chose-2026").get(FIGURES).status())
                .isEqualTo(200);
        assertThat(lines.logins()).contains("LOGOUT who=leaving network=127.0.0.1 reason=password changed");
    }

    @Test
    void passwordSetByAnAdministratorEndsAllSessionsOfTheAccount_andNotTheAdministrators() {
        WebCaller admin = WebCaller.browser(port, "admin", "admin");
        assertThat(admin.put(ENGINE + "/user/" + ME + "/credentials",
                Map.of("password", "Autre-Chose-2026", "authenticatedUserPassword", "admin")).status()).isEqualTo(204);

        staysOut(browser);
        assertThat(program.get(FIGURES).status()).isEqualTo(401);
        comesIn(admin);
    }

    @Test
    void changedNameEndsNothing() {
        User user = identity.createUserQuery().userId(ME).singleResult();
        user.setFirstName("Olivia");
        identity.saveUser(user);

        comesIn(browser);
        assertThat(program.get(FIGURES).status()).isEqualTo(200);
    }

    @Test
    void sessionEndsAtLast_howeverBusyItIs() {
        // application-test.yaml: stories move the clock by years.
        journey.oversleep(Duration.ofDays(10_000).minusMinutes(1));
        comesIn(browser);
        journey.oversleep(Duration.ofMinutes(2));

        staysOut(browser);
        assertThat(lines.logins()).containsExactly("LOGOUT who=leaving network=127.0.0.1 reason=longest session");
        assertThat(browser.logIn(ME, ME, "cockpit").status()).isEqualTo(200);
        comesIn(browser);
    }

    @Test
    void loggingOutEndsTheLogin_alsoForOurOwnPages() {
        assertThat(browser.post("/camunda/api/admin/auth/user/default/logout", null).status()).isEqualTo(200);

        staysOut(browser);
        assertThat(lines.logins()).containsExactly("LOGOUT who=leaving network=127.0.0.1");
    }

    @Test
    void operatorOfTheServerLetsTheAdministratorInAgain() {
        identity.deleteMembership(ME, StaffGroup.OPERATORS.id());
        reset.reset(ME, "Celui-De-La-Configuration-1");

        staysOut(browser);
        assertThat(WebCaller.program("http://localhost:" + port, ME, "Celui-De-La-Configuration-1").get(FIGURES).status())
                .isEqualTo(200);
        assertThat(identity.createGroupQuery().groupMember(ME).groupId(StaffGroup.ADMINISTRATORS.id()).count())
                .isEqualTo(1);
        assertThat(lines.all()).contains(
                "ACCOUNT_CHANGED who=- network=- account=leaving by=JOURNEY_ADMIN_PASSWORD_RESET");
    }

    private static void comesIn(WebCaller caller) {
        assertThat(caller.get(COUNT).status()).isEqualTo(200);
        assertThat(caller.get(FIGURES).status()).isEqualTo(200);
    }

    private static void staysOut(WebCaller caller) {
        assertThat(caller.get(COUNT).status()).isEqualTo(401);
        assertThat(caller.get(FIGURES).status()).isEqualTo(401);
        assertThat(caller.get("/camunda/api/admin/auth/user/default").status()).isEqualTo(404);
    }
}
