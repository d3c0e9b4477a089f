package org.alteractions.journey.capacity;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Limits the number of forms that are submitted at once. Forms of one chapter wait for each other in the database, each
 * with a connection: without a limit a hundred of them would leave none for readers. Further forms wait here, without a
 * connection.
 */
@Component
public class SubmitLimit {

    private final Semaphore places;
    private final Duration patience;

    SubmitLimit(
            @Value("${journey.capacity.submits}") int places,
            @Value("${journey.capacity.patience}") Duration patience) {
        SettingRule.atLeast(1, "capacity.submits", places);
        SettingRule.notNegative("capacity.patience", patience);
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /**
     * Submits a form as soon as there is a place.
     *
     * @throws CapacityExceeded if a request gets no place in time
     */
    public <T> T within(Supplier<T> submit) {
        // A transaction holds a connection, and must not wait for others that need one.
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return submit.get();
        }
        enter();
        try {
            return submit.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!CurrentRequest.exists()) {
                places.acquire();
            } else if (!places.tryAcquire(CurrentRequest.left(patience).toMillis(), TimeUnit.MILLISECONDS)) {
                CurrentRequest.refuse();
                throw new CapacityExceeded();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CapacityExceeded();
        }
    }
}
