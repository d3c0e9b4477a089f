package org.alteractions.journey.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A story on the pages about people, as the coordinator of Nantes sees them. */
abstract class PeopleStory extends StoryTest {

    @LocalServerPort
    int port;

    WebCaller nantes;

    @BeforeEach
    void accountsExist() {
        accounts.create();
        nantes = staff("nantes");
    }

    Document page(String path) {
        WebCaller.Answer answer = nantes.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    static void assertDone(WebCaller.Answer answer) {
        assertThat(answer.status()).as(Jsoup.parse(answer.body()).text()).isEqualTo(303);
    }

    /** Sends the form of a page with its values and what staff change. */
    WebCaller.Answer send(Document page, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>();
        page.select("form.fields[method=post] input:not([type=radio]), form.fields[method=post] input[checked]")
                .forEach(input -> all.put(input.attr("name"), input.val()));
        page.select("form.fields[method=post] option[selected]")
                .forEach(option -> all.put(option.closest("select").attr("name"), option.val()));
        all.putAll(typed);
        return nantes.send("POST", page.select("form.fields[method=post]").attr("action"),
                "application/x-www-form-urlencoded", all.entrySet().stream()
                        .map(entry -> entry.getKey() + "="
                                + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    /** Sends the choices of a merge, and confirms the summary of what they do. */
    WebCaller.Answer sendBoth(Document page, Map<String, String> typed) {
        WebCaller.Answer summary = send(page, typed);
        assertThat(summary.status()).as(Jsoup.parse(summary.body()).text()).isEqualTo(200);
        return send(Jsoup.parse(summary.body()), Map.of("etape", "fusionner"));
    }

    WebCaller staff(String account) {
        return WebCaller.browser(port, account, "tasklist").with("Accept", "text/html");
    }
}
