package org.alteractions.journey.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests from other sites (CSRF) carry the browser's login cookie but change nothing. */
@Story
class ForeignPagesTest extends StoryTest {

    private static final String SENTENCE = "Cette demande vient de la page d'un autre site : rien n'a été changé.";

    @LocalServerPort
    int port;

    @BeforeEach
    void staffExist() {
        accounts.create();
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, http://localhost.evil.example",
        "Origin, http://localhost:1",
        "Origin, 'null'",
        "Referer, https://evil.example/page",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void aForeignPageChangesNothing(String header, String value) {
        for (WebCaller caller : List.of(
                WebCaller.program(port, "admin").with(header, value),
                WebCaller.browser(port, "admin", "tasklist").with(header, value))) {
            for (String path : List.of(
                    "/engine-rest/filter/create", "/engine-rest/task", "/camunda/api/engine/engine/default/filter/create",
                    "/camunda/api/admin/auth/user/default/logout", "/teams/x/rebuild", "/applications/x/documents/cv")) {
                Answer answer = caller.post(path, Map.of("name", "x"));

                assertThat(answer.status()).as("%s: %s from %s", header, path, value).isEqualTo(403);
                assertThat(answer.json().path("message").asText()).isEqualTo(SENTENCE);
            }
        }
    }

    @Test
    void aPageShowsTheSentenceToo() {
        assertThat(WebCaller.program(port, "nantes").with("Accept", "text/html").with("Origin", "https://evil.example")
                        .post("/teams/x/rebuild", null).body())
                .contains("Cette page ne vous est pas ouverte", "rien n&#39;a été changé.");
    }

    @Test
    void ourOwnPagesAndProgramsGoOn() {
        for (WebCaller caller : List.of(
                WebCaller.program(port, "national"),
                WebCaller.program(port, "national").with("Origin", "http://localhost"),
                WebCaller.program(port, "national").with("Origin", "http://localhost:" + port),
                WebCaller.program(port, "national").with("Referer", "http://localhost:" + port + "/camunda/app/tasklist/"),
                WebCaller.browser(port, "national", "tasklist").with("Sec-Fetch-Site", "same-origin"))) {
            String base = caller.get("/engine-rest/task/count").status() == 200
                    ? "/engine-rest" : "/camunda/api/engine/engine/default";
            assertThat(caller.post(base + "/task/count", Map.of()).status()).isEqualTo(200);
        }
    }

    @Test
    void readingIsAnsweredToEverybody_butNoForeignPageMayLookAtTheAnswer() {
        WebCaller caller = WebCaller.program(port, "national").with("Origin", "https://evil.example");
        for (String path : List.of("/engine-rest/task", "/camunda/api/engine/engine", "/teams", "/demande", "/actuator/health")) {
            Answer answer = caller.get(path);

            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.headers().map().keySet()).as(path).noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
        }
        Answer asked = caller.with("X-Requested-With", "x").send("OPTIONS", "/engine-rest/task", null, null);
        assertThat(asked.headers().map().keySet()).noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    }
}
