package org.alteractions.journey.participant.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.alteractions.journey.security.Network;
import org.alteractions.journey.security.SecurityLog;
import org.junit.jupiter.api.Test;

/** Limits for strangers on the public pages, across different addresses of one mailbox or network. */
class PublicLimitsTest {

    private final PublicLimits limits = new PublicLimits(
            new PublicLimits.Settings(Map.of("mes-liens", 2), 3, new PublicLimits.Settings.Feeds(2, 4)), new SecurityLog());

    @Test
    void addressesOfOneMailbox_shareALimit() {
        assertThat(limits.mayWriteTo("ana@x.fr")).isTrue();
        assertThat(limits.mayWriteTo("ana+1@x.fr")).isTrue();
        assertThat(limits.mayWriteTo("ANA+2@x.fr")).isTrue();
        assertThat(limits.mayWriteTo("ana+3@x.fr")).isFalse();
        assertThat(limits.mayWriteTo("anna@x.fr")).isTrue();
    }

    @Test
    void dotsOfAGmailAddress_makeNoOtherMailbox() {
        for (String address : new String[] {"ana@gmail.com", "a.na@gmail.com", "a.n.a@googlemail.com"}) {
            assertThat(limits.mayWriteTo(address)).isTrue();
        }
        assertThat(limits.mayWriteTo("an.a+x@gmail.com")).isFalse();
    }

    @Test
    void addressesOfOneIpv6Network_shareALimit() {
        assertThat(limits.mayPost(Network.of("2001:db8:0:1::1"), "mes-liens")).isTrue();
        assertThat(limits.mayPost(Network.of("2001:db8:0:1:ffff::2"), "mes-liens")).isTrue();
        assertThat(limits.mayPost(Network.of("2001:db8:0:1::3"), "mes-liens")).isFalse();
        assertThat(limits.mayPost(Network.of("2001:db8:0:2::1"), "mes-liens")).isTrue();
        assertThat(limits.mayPost(Network.of("2001:db8:0:1::3"), "participants")).as("not limited").isTrue();
    }

    @Test
    void feed_isLimitedByItself_andByItsNetwork() {
        Network office = Network.of("192.0.2.1");
        assertThat(limits.untilFeed(office, "a")).isZero();
        assertThat(limits.untilFeed(office, "a")).isZero();
        assertThat(limits.untilFeed(office, "a")).isBetween(Duration.ofMinutes(25), Duration.ofMinutes(30));
        assertThat(limits.untilFeed(office, "b")).as("another feed").isZero();
        assertThat(limits.untilFeed(office, "c")).as("any feed of this network").isPositive();
        assertThat(limits.untilFeed(Network.of("192.0.2.2"), "c")).isZero();
    }
}
