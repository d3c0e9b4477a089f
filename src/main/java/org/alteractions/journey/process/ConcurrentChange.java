package org.alteractions.journey.process;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Two transactions changed the same rows at the same moment, the engine's or our own. The database let one of them
 * through; the other finds a new situation when it runs again.
 */
public final class ConcurrentChange {

    /** Of PostgreSQL and H2: duplicate key, serialization failure, deadlock, concurrent update, lock time-out. */
    private static final Set<String> SQL_STATES = Set.of("23505", "40001", "40P01", "90131", "HYT00");

    private ConcurrentChange() {}

    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || cause instanceof DuplicateKeyException
                        || cause instanceof SQLException sql && isConflict(sql.getSQLState()));
    }

    /** @param state null where the driver or the pool failed, not the database */
    private static boolean isConflict(String state) {
        return state != null && SQL_STATES.contains(state);
    }
}
