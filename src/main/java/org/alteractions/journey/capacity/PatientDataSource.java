package org.alteractions.journey.capacity;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The connection pool. It refuses a request within seconds, and lets a background thread wait. The engine leaves a job
 * that gets no connection locked for five minutes; a user without a connection needs an answer at once.
 */
final class PatientDataSource extends DelegatingDataSource {

    /** Well within the five minutes for which the engine locks a job. */
    private static final Duration BACKGROUND_PATIENCE = Duration.ofMinutes(1);

    /**
     * Limit for all connections of a request. With the pool's timeout after it, an answer comes within five seconds.
     */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Duration patience;
    private final Duration longestWait;

    PatientDataSource(DataSource pool) {
        this(pool, BACKGROUND_PATIENCE, LONGEST_WAIT);
    }

    PatientDataSource(DataSource pool, Duration patience, Duration longestWait) {
        super(pool);
        this.patience = patience;
        this.longestWait = longestWait;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (CurrentRequest.wasRefused() || CurrentRequest.waited().compareTo(longestWait) >= 0) {
            // The clean-up after a refusal asks for a connection again, and would wait as long again.
            CurrentRequest.refuse();
            throw new SQLTransientConnectionException("This request has waited long enough for its connections");
        }
        long begun = System.nanoTime();
        while (true) {
            try {
                return super.getConnection();
            } catch (SQLTransientConnectionException exhausted) {
                if (CurrentRequest.refuse() || System.nanoTime() - begun >= patience.toNanos()) {
                    throw exhausted;
                }
            } finally {
                CurrentRequest.waits(System.nanoTime() - begun);
            }
        }
    }
}
