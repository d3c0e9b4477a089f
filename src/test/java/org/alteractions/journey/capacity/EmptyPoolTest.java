package org.alteractions.journey.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.testing.ConnectionWatch;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** With all connections in use, each entry point responds within seconds with a sentence that it is busy. */
@Story
class EmptyPoolTest extends StoryTest {

    private static final String START = "process-definition/key/mission-journey/submit-form";
    private static final Map<String, Object> FORM = Map.of("variables", Map.of());

    @Autowired
    private ConnectionWatch connections;

    @LocalServerPort
    private int port;

    private WebCaller program;
    private WebCaller browser;
    private WebCaller stranger;

    @BeforeEach
    void everyConnectionIsHeld() {
        accounts.create();
        program = WebCaller.program(port, "nantes");
        browser = WebCaller.browser(port, "nantes", "tasklist");
        stranger = WebCaller.stranger(port);
        stranger.get("/camunda/app/tasklist/default/");
        connections.exhaust();
    }

    @AfterEach
    void theyAreGivenBack() {
        connections.refill();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task/count", "/engine-rest/process-definition/key/season/deployed-start-form"})
    void programReads(String path) {
        assertBusy(program.get(path));
    }

    @Test
    void programStarts() {
        assertBusy(program.post("/engine-rest/" + START, FORM));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/camunda/api/engine/engine/default/task/count",
        "/camunda/api/engine/engine/default/filter",
        "/camunda/api/cockpit/plugin/base/default/process-definition/statistics-count"
    })
    void webappReads(String path) {
        assertBusy(browser.get(path));
    }

    @Test
    void webappStarts() {
        assertBusy(browser.post("/camunda/api/engine/engine/default/" + START, FORM));
    }

    @Test
    void login() {
        assertBusy(stranger.send("POST", "/camunda/api/admin/auth/user/default/login/tasklist",
                "application/x-www-form-urlencoded", "username=nantes&password=nantes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/teams", "/cafe-selects", "/applications"})
    void pageOfStaff(String path) {
        WebCaller.Answer page = browser.with("Accept", "text/html").get(path);

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isEqualTo("5");
        assertThat(page.body()).contains("Trop de demandes arrivent au même moment, et la vôtre n'a pas pu être traitée.")
                .doesNotContain("Exception", "\tat ", "Hikari");
    }

    @Test
    void pageOfParticipants_inTheirLanguage() {
        Participant participant = new Participant(port);

        Participant.Page french = participant.open("/demande");
        Participant.Page english = participant.open("/demande?lang=en");

        assertThat(List.of(french.status(), english.status())).containsOnly(503);
        assertThat(french.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(french.title()).isEqualTo("Trop de demandes en même temps");
        assertThat(french.text()).contains("Rien n'a été enregistré. Rechargez cette page dans quelques secondes");
        assertThat(english.title()).isEqualTo("Too many requests at once");
        assertThat(english.text()).contains("Nothing has been recorded. Reload this page in a few seconds");
    }

    @Test
    void applicationIsAlive_andServesAgainAtOnce() {
        assertThat(stranger.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertBusy(program.get("/engine-rest/task/count"));

        connections.refill();

        assertThat(program.get("/engine-rest/task/count").status()).isEqualTo(200);
    }

    private static void assertBusy(WebCaller.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.json().path("message").asText()).isEqualTo("Trop de demandes arrivent au même moment."
                + " Réessayez dans quelques secondes : rien n'a été enregistré.");
        assertThat(answer.json().size()).isEqualTo(2);
    }
}
