package org.alteractions.journey.process;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Detects conflicts of two transactions that changed the same rows at the same time. The database rejects one of them;
 * its retry sees the new state.
 */
public final class ConcurrentChange {

    /** PostgreSQL and H2 states: duplicate key, serialization failure, deadlock, concurrent update, lock timeout. */
    private static final Set<String> SQL_STATES = Set.of("23505", "40001", "40P01", "90131", "HYT00");

    private ConcurrentChange() {}

    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || cause instanceof DuplicateKeyException
                        || cause instanceof SQLException sql && isConflict(sql.getSQLState()));
    }

    /** @param state null if the driver or the pool failed, not the database */
    private static boolean isConflict(String state) {
        return state != null && SQL_STATES.contains(state);
    }
}
