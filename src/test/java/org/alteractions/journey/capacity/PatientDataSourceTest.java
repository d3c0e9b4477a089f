package org.alteractions.journey.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Without a free connection a request is refused at once, while a background thread waits. */
class PatientDataSourceTest {

    private static final SQLException EXHAUSTED = new SQLTransientConnectionException("Connection is not available");

    private final DataSource pool = mock(DataSource.class);
    private final Connection connection = mock(Connection.class);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @AfterEach
    void requestEnds() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void backgroundThreadWaitsOn() throws SQLException {
        when(pool.getConnection()).thenThrow(EXHAUSTED, EXHAUSTED).thenReturn(connection);

        assertThat(new PatientDataSource(pool).getConnection()).isSameAs(connection);
    }

    @Test
    void backgroundThreadGivesUpInTheEnd() throws SQLException {
        when(pool.getConnection()).thenThrow(EXHAUSTED);

        assertThatThrownBy(() -> new PatientDataSource(pool, Duration.ZERO, Duration.ofSeconds(2)).getConnection()).isSameAs(EXHAUSTED);
    }

    @Test
    void requestIsRefusedAtOnce_andSaysSo() throws SQLException {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        when(pool.getConnection()).thenThrow(EXHAUSTED);

        assertThatThrownBy(() -> new PatientDataSource(pool).getConnection()).isSameAs(EXHAUSTED);

        verify(pool, times(1)).getConnection();
        assertThat(CurrentRequest.isRefused(request)).isTrue();
    }

    @Test
    void refusedRequest_doesNotWaitAgain() throws SQLException {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        when(pool.getConnection()).thenThrow(EXHAUSTED);
        PatientDataSource source = new PatientDataSource(pool);
        assertThatThrownBy(source::getConnection).isSameAs(EXHAUSTED);

        assertThatThrownBy(source::getConnection).isInstanceOf(SQLTransientConnectionException.class);

        verify(pool, times(1)).getConnection();
    }

    @Test
    void requestThatHasWaitedLongEnoughForItsConnections_isRefused() throws SQLException {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        when(pool.getConnection()).thenReturn(connection);
        PatientDataSource source = new PatientDataSource(pool, Duration.ZERO, Duration.ofNanos(1));
        assertThat(source.getConnection()).isSameAs(connection);

        assertThatThrownBy(source::getConnection).isInstanceOf(SQLTransientConnectionException.class);

        assertThat(CurrentRequest.isRefused(request)).isTrue();
    }

    @Test
    void poolOfTheApplication_refusesAsExpected() throws SQLException {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl("jdbc:h2:mem:one-connection");
        settings.setMaximumPoolSize(1);
        settings.setConnectionTimeout(250);
        try (HikariDataSource one = new HikariDataSource(settings); Connection held = one.getConnection()) {
            assertThatThrownBy(() -> new PatientDataSource(one).getConnection())
                    .isInstanceOf(SQLTransientConnectionException.class);
            assertThat(held.isClosed()).isFalse();
        }

        assertThat(CurrentRequest.isRefused(request)).isTrue();
    }

    @Test
    void databaseThatRefusesForAnotherReason_isNotAskedAgain() throws SQLException {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        SQLException wrongPassword = new SQLException("password authentication failed", "28P01");
        when(pool.getConnection()).thenThrow(wrongPassword);

        assertThatThrownBy(() -> new PatientDataSource(pool).getConnection()).isSameAs(wrongPassword);
        assertThat(CurrentRequest.isRefused(request)).isFalse();
    }
}
