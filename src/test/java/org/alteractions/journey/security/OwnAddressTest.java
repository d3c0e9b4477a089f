package org.alteractions.journey.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

class OwnAddressTest {

    private final OwnAddress own = new OwnAddress("https://parcours.example.org", new MockEnvironment());

    @ParameterizedTest
    @CsvSource({
        "https://parcours.example.org, true",
        "https://PARCOURS.example.org:443, true",
        "http://parcours.example.org, false",
        "https://parcours.example.org:8443, false",
        "https://parcours.example.org.evil.example, false",
        "https://parcours.example.org@evil.example, false",
        "https://other.example.org, false",
        "null, false",
        "'', false",
        "https://, false",
        "http://[, false",
        "file:///etc/passwd, false",
    })
    void aPageIsOursByItsSchemeHostAndPort(String origin, boolean ours) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName("parcours.example.org");
        request.setServerPort(80);

        assertThat(own.isOrigin(origin, request)).isEqualTo(ours);
    }

    @Test
    void onThisMachineThePortCounts() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName("localhost");
        request.setServerPort(8080);

        assertThat(own.isOrigin("http://localhost:8080", request)).isTrue();
        assertThat(own.isOrigin("http://localhost:9090", request)).isFalse();
        assertThat(own.isOrigin("http://localhost", request)).isFalse();
        assertThat(own.isOrigin("http://127.0.0.1:8080", request)).isFalse();
    }

    @Test
    void theDemoIsLookedAtUnderAnyName() {
        MockEnvironment demo = new MockEnvironment();
        demo.setActiveProfiles("demo");

        assertThat(new OwnAddress("http://localhost:8080", demo).isHost("laptop.local")).isTrue();
        assertThat(own.isHost("laptop.local")).isFalse();
        assertThat(own.isHost("Parcours.Example.org")).isTrue();
    }
}
