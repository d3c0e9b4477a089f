package org.alteractions.journey.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the check at the end of every story detects. */
class ConnectionWatchTest {

    private final ConnectionWatch watch = new ConnectionWatch();
    private DataSource pool;

    @BeforeEach
    void pool() throws SQLException {
        DataSource connections = mock(DataSource.class);
        when(connections.getConnection()).thenAnswer(call -> mock(Connection.class));
        pool = watch.watched(connections);
    }

    @Test
    void secondConnectionOfAThread_isSeenOnceWithItsPlace() throws SQLException {
        try (Connection first = pool.getConnection(); Connection second = pool.getConnection()) {
            assertThat(first).isNotSameAs(second);
        }

        assertThat(watch.violations()).singleElement().asString()
                .contains("ConnectionWatchTest.secondConnectionOfAThread_isSeenOnceWithItsPlace");
        assertThat(watch.violations()).isEmpty();
    }

    @Test
    void oneAfterTheOther_alsoReturnedTwice_isFine() throws SQLException {
        Connection returned = pool.getConnection();
        returned.close();
        returned.close();

        pool.getConnection().close();

        assertThat(watch.violations()).isEmpty();
    }

    @Test
    void oneInEachOfTwoThreads_isFine() throws SQLException {
        try (Connection ours = pool.getConnection()) {
            CompletableFuture.runAsync(this::takeAndReturn).join();
            assertThat(ours).isNotNull();
        }

        assertThat(watch.violations()).isEmpty();
    }

    private void takeAndReturn() {
        try {
            pool.getConnection().close();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
