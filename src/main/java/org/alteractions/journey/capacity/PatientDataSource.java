package org.alteractions.journey.capacity;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool, which refuses a request within seconds, and keeps a background thread waiting. The engine leaves a job that
 * gets no connection locked for five minutes; a person who gets none wants to know at once.
 */
final class PatientDataSource extends DelegatingDataSource {

    /** Well within the five minutes for which the engine locks a job. */
    private static final Duration BACKGROUND_PATIENCE = Duration.ofMinutes(1);

    /** Of a request, for all its connections; with the pool's time-out after it, an answer comes within five seconds. */
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
            // Cleaning up after a refusal asks again, and would wait as long once more.
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
