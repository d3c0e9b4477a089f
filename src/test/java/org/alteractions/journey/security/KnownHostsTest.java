package org.alteractions.journey.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.alteractions.journey.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No response links to a host that the request has forged. */
@Story
class KnownHostsTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/, /camunda/app/tasklist/",
        "/camunda, /camunda/app/tasklist/",
        "/camunda/, /camunda/app/tasklist/",
        "/camunda/app, /camunda/app/",
        "/camunda/app/, /camunda/app/welcome/default/",
        "/camunda/app/tasklist, /camunda/app/tasklist/",
        "/camunda/app/tasklist/, /camunda/app/tasklist/default/",
        "/camunda/app/cockpit, /camunda/app/cockpit/",
        "/lien/nosuch/documents/cv, /lien/nosuch"
    })
    void aRedirectNamesNoHostAtAll(String path, String target) {
        RawRequest.Answer answer = RawRequest.get(
                port, path, "Host: localhost:" + port, "Forwarded: host=evil.example");

        assertThat(answer.status()).as(answer.text()).isIn(302, 303);
        assertThat(answer.header("Location")).isEqualTo(target);
        assertThat(answer.text()).doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/camunda/app/", "/camunda/app/tasklist", "/camunda/app/cockpit/default", "/demande", "/teams", "/mes-liens",
        "/engine-rest/task", "/camunda/api/engine/engine", "/actuator/health", "/staff/error.css", "/nosuch"
    })
    void aHostThatIsNotOursIsRefused(String path) {
        for (String host : new String[] {"evil.example", "evil.example:" + port, "localhost.evil.example", "10.0.0.1"}) {
            RawRequest.Answer answer = RawRequest.get(port, path, "Host: " + host, "Accept: application/json");

            assertThat(answer.status()).as(host + path).isEqualTo(400);
            assertThat(answer.text()).contains("Cette adresse n'est pas celle de l'application.")
                    .doesNotContain("evil.example");
            assertThat(answer.header("Location")).isNull();
        }
    }

    @Test
    void aHostThatTheProxyIsToldIsNoneEither() {
        RawRequest.Answer answer = RawRequest.get(port, "/camunda/app/tasklist", "Host: localhost:" + port,
                "X-Forwarded-Host: evil.example");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain("evil.example");
    }

    @Test
    void aBrowserReadsItOnAPage() {
        assertThat(RawRequest.get(port, "/demande", "Host: evil.example", "Accept: text/html").text())
                .contains("<html lang=\"fr\">", "Cette adresse n&#39;est pas celle de l&#39;application.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
    void ourOwnNamesAreKnown(String host) {
        assertThat(RawRequest.get(port, "/demande", "Host: " + host).status()).isEqualTo(200);
    }

    @Test
    void aProbeAsksUnderWhateverName() {
        assertThat(RawRequest.get(port, "/actuator/health/liveness", "Host: 10.1.2.3:8080").text())
                .contains("{\"status\":\"UP\"}");
    }
}
