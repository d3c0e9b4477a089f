package org.alteractions.journey.process.form;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Two submits at the same moment: a double click, or two people on one task. The database lets one of them through; the
 * other is tried again on what the first has left, where the domain can say what is the matter.
 */
final class Collisions {

    private static final int MOST_ATTEMPTS = 3;

    /** Of PostgreSQL and H2: duplicate key, serialization failure, deadlock, concurrent update, lock time-out. */
    private static final Set<String> SQL_STATES = Set.of("23505", "40001", "40P01", "90131", "HYT00");

    private Collisions() {}

    static <T> T outlived(Supplier<T> submit) {
        for (int attempt = 1; ; attempt++) {
            try {
                return submit.get();
            } catch (RuntimeException failure) {
                if (!isCollision(failure)) {
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

    private static boolean isCollision(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || cause instanceof DuplicateKeyException
                        || cause instanceof SQLException sql && isCollision(sql.getSQLState()));
    }

    /** @param state null where it was not the database that spoke, but the driver or the pool */
    private static boolean isCollision(String state) {
        return state != null && SQL_STATES.contains(state);
    }
}
