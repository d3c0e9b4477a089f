package org.alteractions.journey.security;

import static org.alteractions.journey.security.SecurityEvent.LOGIN_FAILED;
import static org.alteractions.journey.security.SecurityEvent.REQUEST_REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A stranger who causes thousands of log lines. */
class RepetitionsTest {

    private final AtomicLong now = new AtomicLong();
    private final Repetitions repetitions = new Repetitions(now::get);

    @Test
    void sixtyLinesAMinuteAreWritten_theOthersAreCountedInTheNextOne() {
        assertThat(written("192.0.2.1", 1_000)).isEqualTo(60);
        // Other events and other networks are not affected.
        assertThat(repetitions.admit(LOGIN_FAILED, "192.0.2.1")).hasValue(0);
        assertThat(repetitions.admit(REQUEST_REFUSED, "192.0.2.2")).hasValue(0);

        now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(repetitions.admit(REQUEST_REFUSED, "192.0.2.1")).hasValue(940);
        assertThat(repetitions.admit(REQUEST_REFUSED, "192.0.2.1")).hasValue(0);
    }

    @Test
    void whatAFloodLeftOut_isSummedUpOnceItIsOver() {
        written("192.0.2.1", 100);
        assertThat(repetitions.ended()).isEmpty();

        now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(repetitions.ended())
                .containsExactly(new Repetitions.LeftOut(REQUEST_REFUSED, "192.0.2.1", 40));
        assertThat(repetitions.ended()).isEmpty();
    }

    @Test
    void manyNetworksTogether_haveALimitAsWell() {
        long written = IntStream.range(0, 1_000).mapToLong(network -> written("2001:db8::" + network, 1)).sum();

        assertThat(written).isEqualTo(300);
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(repetitions.ended()).containsExactly(new Repetitions.LeftOut(REQUEST_REFUSED, "*", 700));
    }

    private long written(String network, int events) {
        return IntStream.range(0, events)
                .mapToObj(event -> repetitions.admit(REQUEST_REFUSED, network))
                .filter(OptionalInt::isPresent)
                .count();
    }
}
