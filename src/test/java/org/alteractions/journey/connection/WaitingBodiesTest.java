package org.alteractions.journey.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.coyote.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Limits of the bodies in transit when several threads admit bodies at the same moment. */
class WaitingBodiesTest {

    private static final int THREADS = 8;
    private static final int PER_NETWORK = 3;
    private static final int ROUNDS = 500;
    private static final BodySettings LIMITS = new BodySettings(40, PER_NETWORK, 2, Duration.ofSeconds(30),
            DataSize.ofKilobytes(10), DataSize.ofKilobytes(500), DataSize.ofMegabytes(2), DataSize.ofKilobytes(800));

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void bodiesOfOneNetworkArriveTogether_noMoreThanTheLimitAreAdmitted() throws Exception {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        for (int round = 0; round < ROUNDS; round++) {
            WaitingBodies waiting = new WaitingBodies(LIMITS, TrustedProxies.NONE);
            List<Future<Optional<BodyProblem>>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                AwaitedBody body = waiting.of(new Request());
                answers.add(threads.submit(() -> {
                    together.await();
                    return waiting.admit(body, "127.0.0.1");
                }));
            }
            int admitted = 0;
            for (Future<Optional<BodyProblem>> answer : answers) {
                admitted += answer.get().isEmpty() ? 1 : 0;
            }
            assertThat(admitted).as("round %d", round).isEqualTo(PER_NETWORK);
        }
    }
}
