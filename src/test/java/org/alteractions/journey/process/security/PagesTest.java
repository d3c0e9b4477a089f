package org.alteractions.journey.process.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages and headers for a user with a browser. */
@Story
class PagesTest extends StoryTest {

    @LocalServerPort
    int port;

    @BeforeEach
    void staffExist() {
        accounts.create();
    }

    @Test
    void theAddressAloneLeadsToTasklist() {
        Answer start = WebCaller.stranger(port).get("/");

        assertThat(start.status()).isEqualTo(302);
        assertThat(start.header("Location")).endsWith("/camunda/app/tasklist/");
    }

    @Test
    void mistakesAreAnsweredInFrenchWithoutAStackTrace() {
        WebCaller nantes = WebCaller.program(port, "nantes").with("Accept", "text/html");

        assertThat(nantes.get("/nosuch").body())
                .contains("<html lang=\"fr\">", "<h1>Cette page n&#39;existe pas</h1>", "Aller à la liste des tâches");
        assertThat(nantes.get("/camunda-welcome/index.html").body()).contains("Cette page ne vous est pas ouverte");
        assertThat(nantes.get("/error").body()).contains("<h1>Une erreur s&#39;est produite</h1>").doesNotContain("\tat ");
    }

    @Test
    void scriptsOfTheReleaseBeforeAreNotKept() {
        Answer script = WebCaller.stranger(port).get("/camunda/app/tasklist/scripts/config.js");

        assertThat(script.status()).isEqualTo(200);
        assertThat(script.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void scriptsOfAPageHaveTheNonceOfItsOwnPolicy_howeverManyAreOpened() {
        Pattern nonce = Pattern.compile("nonce-([\\w-]+)'");
        List<Answer> pages = IntStream.range(0, 400).parallel()
                .mapToObj(one -> WebCaller.stranger(port).get("/camunda/app/tasklist/default/"))
                .toList();

        assertThat(pages).allSatisfy(page -> {
            Matcher allowed = nonce.matcher(page.header("Content-Security-Policy"));
            assertThat(allowed.find()).isTrue();
            assertThat(page.body()).contains("nonce=\"" + allowed.group(1) + "\"");
        });
        assertThat(pages.stream().map(page -> page.header("Content-Security-Policy")).distinct()).hasSize(400);
    }

    @Test
    void pagesOfTheWebApplicationsAreGuardedAndTheirCookiesToo() {
        Answer page = WebCaller.stranger(port).get("/camunda/app/tasklist/default/");

        assertThat(page.header("Content-Security-Policy")).contains("object-src 'none'", "allow-downloads", "allow-modals")
                .containsPattern("script-src 'nonce-[^']+' 'strict-dynamic'")
                .as("pages of ours that it opens may ask before they are left").endsWith("allow-popups-to-escape-sandbox");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).containsOnlyOnce("SameSite=Lax"));
    }
}
