package org.alteractions.journey.process.form.seam;

import java.util.function.Supplier;
import org.alteractions.journey.process.ConcurrentChange;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Two submits at the same moment: a double click, or two people on one task. The database lets one of them through; the
 * other is tried again on what the first has left, where the domain can say what is the matter.
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
                // Within somebody's transaction everything so far is lost, and so would be another attempt.
                if (attempt == MOST_ATTEMPTS || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw SubmissionRefused.tooLate("Un autre envoi a été enregistré au même moment, et le vôtre ne l'a"
                            + " pas été. Vérifiez où en est le dossier, puis renvoyez le formulaire.");
                }
            }
        }
    }
}
