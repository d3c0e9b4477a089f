package org.alteractions.journey.process.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
                .contains("<html lang=\"fr\">", "<h1>Cette page n&#39;existe pas</h1>", "Chercher un dossier");
        assertThat(nantes.get("/camunda-welcome/index.html").body()).contains("Cette page ne vous est pas ouverte");
        assertThat(nantes.get("/error").body()).contains("<h1>Une erreur s&#39;est produite</h1>").doesNotContain("\tat ");
    }

    @Test
    void pageOfAnotherChapter_isAnsweredInTheFrame_asOneThatDoesNotExist() {
        String theirs = journey.start(ProcessIds.MISSION_JOURNEY, "paris", RequestFixtures.request().chapter("paris"));
        WebCaller nantes = WebCaller.browser(port, "nantes", "tasklist").with("Accept", "text/html");
        Document seen = refused(nantes, "/dossiers/" + theirs, 404);

        assertThat(seen.body().html()).isEqualTo(refused(nantes, "/dossiers/PAR-99-999", 404).body().html())
                .doesNotContain(theirs);
        assertThat(seen.select("header.frame nav a").eachText()).contains("Saison", "Dossiers");
        assertThat(seen.select("main").text()).contains("ou votre compte ne le voit pas");
        assertThat(seen.select("main a").attr("href")).isEqualTo("/recherche");
        Document forbidden = refused(WebCaller.browser(port, "operator", "cockpit").with("Accept", "text/html"),
                "/dossiers", 403);
        assertThat(forbidden.select("header.frame .frame-account").text()).isNotEmpty();
        assertThat(forbidden.select("header.frame nav a").eachText()).doesNotContain("Dossiers");
        assertThat(forbidden.select("main a")).as("a search that is not open either").isEmpty();
    }

    private static Document refused(WebCaller caller, String path, int status) {
        Answer answer = caller.get(path);
        assertThat(answer.status()).as(path).isEqualTo(status);
        Document page = Jsoup.parse(answer.body());
        page.select("input[name=_csrf]").remove();
        return page;
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
