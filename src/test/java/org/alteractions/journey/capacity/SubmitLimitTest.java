package org.alteractions.journey.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Which submits wait for a permit, for how long, and which do not. */
class SubmitLimitTest {

    private final SubmitLimit onePlace = new SubmitLimit(1, Duration.ofMillis(10));
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void requestThatFindsNoPlaceInTime_isRefused() {
        assertThatThrownBy(() -> whilePlaceIsTaken(() -> inRequest(() -> onePlace.within(() -> "taken"))))
                .hasCauseInstanceOf(CapacityExceeded.class);
        assertThat(CurrentRequest.isRefused(request)).isTrue();
    }

    @Test
    void patienceBeginsWhenTheRequestArrives() {
        SubmitLimit patient = new SubmitLimit(1, Duration.ofSeconds(60));
        request.setAttribute(CurrentRequest.class.getName() + ".arrived",
                System.nanoTime() - Duration.ofSeconds(61).toNanos());

        assertThatThrownBy(() -> patient.within(() -> CompletableFuture.supplyAsync(
                        () -> inRequest(() -> patient.within(() -> "taken"))).join()))
                .hasCauseInstanceOf(CapacityExceeded.class);
    }

    @Test
    void placeIsGivenBack_alsoByASubmitThatFails() {
        assertThatThrownBy(() -> onePlace.within(() -> {
            throw new IllegalStateException("refused");
        })).hasMessage("refused");

        assertThat(inRequest(() -> onePlace.within(() -> "taken"))).isEqualTo("taken");
    }

    @Test
    void transactionDoesNotWait() {
        assertThat(whilePlaceIsTaken(() -> inTransaction(() -> onePlace.within(() -> "taken")))).isEqualTo("taken");
    }

    @Test
    void backgroundThreadWaitsAsLongAsItTakes() {
        CompletableFuture<String> other = new CompletableFuture<>();
        onePlace.within(() -> {
            other.completeAsync(() -> onePlace.within(() -> "taken"));
            assertThat(other).isNotDone();
            return null;
        });

        assertThat(other.join()).isEqualTo("taken");
    }

    private <T> T whilePlaceIsTaken(Supplier<T> other) {
        return onePlace.within(() -> CompletableFuture.supplyAsync(other).join());
    }

    private <T> T inRequest(Supplier<T> action) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return action.get();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private static <T> T inTransaction(Supplier<T> action) {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            return action.get();
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }
}
