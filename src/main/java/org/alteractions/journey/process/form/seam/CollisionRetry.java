package org.alteractions.journey.process.form.seam;

import java.util.function.Supplier;
import org.alteractions.journey.process.ConcurrentChange;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Retries a submission that collided with another one, such as a double click or two people on one task. The database
 * rejects one transaction. Its retry sees the committed state, so the domain can explain the problem.
 */
final class CollisionRetry {

    private static final int MOST_ATTEMPTS = 3;

    private CollisionRetry() {}

    static <T> T outlived(Supplier<T> submit) {
        for (int attempt = 1; ; attempt++) {
            try {
                return submit.get();
            } catch (RuntimeException failure) {
                if (!ConcurrentChange.isCauseOf(failure)) {
                    throw failure;
                }
                // In an outer transaction all changes are lost, so another attempt would fail too.
                if (attempt == MOST_ATTEMPTS || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw SubmissionRefused.tooLate("Un autre envoi a été enregistré au même moment, et le vôtre ne l'a"
                            + " pas été. Vérifiez où en est le dossier, puis renvoyez le formulaire.");
                }
            }
        }
    }
}
