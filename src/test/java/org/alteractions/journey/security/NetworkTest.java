package org.alteractions.journey.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:0:1:aaaa:bbbb:cccc:1, 2001:db8:0:1::/64",
        "2001:db8:0:1::2, 2001:db8:0:1::/64",
        "2001:db8:0:2::2, 2001:db8:0:2::/64",
        "::ffff:203.0.113.7, 203.0.113.7",
        "::1, 0:0:0:0::/64",
        "fe80::1%1, fe80:0:0:0::/64",
        "2001:db8:::2, unknown",
        "'', unknown"
    })
    void networkOfAnAddress(String address, String network) {
        assertThat(Network.of(address).text()).isEqualTo(network);
    }
}
