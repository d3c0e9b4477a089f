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

    private final Duration patience;

    PatientDataSource(DataSource pool) {
        this(pool, BACKGROUND_PATIENCE);
    }

    PatientDataSource(DataSource pool, Duration patience) {
        super(pool);
        this.patience = patience;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (CurrentRequest.wasRefused()) {
            // Whoever cleans up after a refusal asks again, and would wait as long once more.
            throw new SQLTransientConnectionException("This request got no connection before");
        }
        long begun = System.nanoTime();
        while (true) {
            try {
                return super.getConnection();
            } catch (SQLTransientConnectionException exhausted) {
                if (CurrentRequest.refuse() || System.nanoTime() - begun >= patience.toNanos()) {
                    throw exhausted;
                }
            }
        }
    }
}
