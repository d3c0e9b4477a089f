package org.alteractions.journey.process.form.seam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Failures that are retried, and failures that are not. */
class CollisionRetryTest {

    private final List<String> attempts = new ArrayList<>();

    @Test
    void failureWithoutSqlState_isNoCollision() {
        RuntimeException noConnection =
                new CannotGetJdbcConnectionException("none", new SQLTransientConnectionException("timed out after 3000ms"));

        assertThatThrownBy(() -> CollisionRetry.outlived(() -> failing(noConnection))).isSameAs(noConnection);
        assertThat(attempts).hasSize(1);
    }

    @Test
    void anotherState_isNoCollision() {
        RuntimeException tooLong = new IllegalStateException(new SQLException("value too long", "22001"));

        assertThatThrownBy(() -> CollisionRetry.outlived(() -> failing(tooLong))).isSameAs(tooLong);
        assertThat(attempts).hasSize(1);
    }

    @Test
    void duplicateKey_isTriedThreeTimes() {
        RuntimeException twice = new IllegalStateException(new SQLException("", "23505"));

        assertThatThrownBy(() -> CollisionRetry.outlived(() -> failing(twice)))
                .isInstanceOfSatisfying(SubmissionRefused.class, refused -> assertThat(refused.isTooLate()).isTrue());
        assertThat(attempts).hasSize(3);
    }

    private Object failing(RuntimeException failure) {
        attempts.add("");
        throw failure;
    }
}
