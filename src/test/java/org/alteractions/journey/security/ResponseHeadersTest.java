package org.alteractions.journey.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Security headers of every response, from any component. */
@Story
class ResponseHeadersTest extends StoryTest {

    private static final String STRICT = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    @LocalServerPort
    int port;

    @BeforeEach
    void staffExist() {
        accounts.create();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/teams", "/teams/nosuch", "/cafe-selects", "/cafe-selects/nosuch/deliberation", "/applications",
        "/applications/nosuch/documents", "/mails", "/nosuch", "/error", "/actuator/metrics", "/actuator/health",
        "/calendrier/flux/nosuch.ics", "/engine-rest/task", "/engine-rest/task/nosuch/form-variables", "/engine-rest/nosuch",
        "/engine-rest/process-definition/key/declare-event/form-variables",
        "/engine-rest/process-definition/key/mission-journey/deployed-start-form",
        "/engine-rest/history/variable-instance", "/teams;x=y", "/t%65ams",
        "/camunda-welcome/index.html", "/camunda/api/engine/engine/default/task"
    })
    void staffsAnswersAreGuardedAndNotKept(String path) {
        for (String accept : new String[] {"text/html", "application/json"}) {
            guarded(path, WebCaller.program(port, "nantes").with("Accept", accept).get(path), "same-origin", STRICT);
            guarded(path, WebCaller.stranger(port).with("Accept", accept).get(path), "same-origin", STRICT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/demande", "/inscription", "/mes-liens", "/lien/nosuch", "/lien/nosuch/documents/cv", "/participants/problem/429"
    })
    void participantsAnswersAreGuardedAndNotKept(String path) {
        guarded(path, WebCaller.stranger(port).with("Accept", "text/html").get(path), "no-referrer", STRICT);
    }

    @Test
    void webApplicationsHaveTheirOwnPolicyAndTheRest() {
        for (String path : new String[] {
            "/camunda/api/engine/engine/default/task", "/camunda/api/admin/auth/user/default",
            "/camunda/api/tasklist/plugin/journey/default/card/nosuch", "/camunda/api/engine/engine/default/nosuch", "/camunda/api/nosuch"
        }) {
            guarded(path, WebCaller.browser(port, "nantes", "tasklist").get(path), "same-origin", "frame-ancestors 'none'");
        }
    }

    @Test
    void theFormOfATaskIsNotKept() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        String task = "/task/" + journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId();
        WebCaller browser = WebCaller.browser(port, "nantes", "tasklist");
        for (String what : new String[] {"", "/form-variables", "/deployed-form", "/identity-links"}) {
            assertThat(WebCaller.program(port, "nantes").get("/engine-rest" + task + what).header("Cache-Control"))
                    .as(what).isEqualTo("no-store");
            Answer answer = browser.get("/camunda/api/engine/engine/default" + task + what);
            assertThat(answer.status()).as(what).isEqualTo(200);
            assertThat(answer.headers().allValues("Cache-Control")).as(what).containsExactly("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/camunda/app/tasklist/default/", "/camunda/app/tasklist/scripts/config.js", "/camunda/app/tasklist/styles/user-styles.css",
        "/camunda/api/tasklist/plugin/journey/static/app/plugin.js", "/staff/error.css", "/staff/unsent.js",
        "/participants/pages.css", "/participants/files.js", "/participants/unsent.js",
        "/participants/counts.js", "/participants/reach.js"
    })
    void filesOfNobodyAreAskedForAgain(String path) {
        Answer answer = WebCaller.stranger(port).get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache");
        common(path, answer);
    }

    @Test
    void evenWhatTomcatItselfRefuses() {
        RawRequest.Answer answer = RawRequest.get(port, "/teams/%00", "Host: localhost");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("<html lang=\"fr\">", "Cette demande n'a pas pu être comprise")
                .doesNotContain("Tomcat", "HTTP Status");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo(STRICT);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    private static void guarded(String path, Answer answer, String referrer, String policy) {
        assertThat(answer.headers().allValues("Cache-Control")).as(path).containsExactly("no-store");
        assertThat(answer.headers().allValues("Referrer-Policy")).as(path).containsExactly(referrer);
        assertThat(answer.headers().allValues("Content-Security-Policy")).as(path).singleElement().asString().contains(policy);
        common(path, answer);
    }

    private static void common(String path, Answer answer) {
        assertThat(answer.headers().allValues("X-Content-Type-Options")).as(path).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Permissions-Policy")).as(path).singleElement().asString()
                .contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(answer.header("Content-Security-Policy")).as(path).contains("frame-ancestors 'none'");
    }
}
