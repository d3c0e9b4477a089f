package org.alteractions.journey.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class DurableH2Test {

    @TempDir
    Path directory;

    @Test
    void whatWasWrittenIsThere_evenWhenTheProgrammeEndsAtOnce() throws Exception {
        String url = "jdbc:h2:file:" + directory.resolve("journey");

        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", System.getProperty("java.class.path"), Writer.class.getName(), url)
                .inheritIO()
                .start();
        assertThat(writer.waitFor()).isEqualTo(Writer.DEAD);

        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet kept = statement.executeQuery("select count(*) from kept")) {
            assertThat(kept.next()).isTrue();
            assertThat(kept.getInt(1)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "jdbc:h2:mem:journey",
        "jdbc:postgresql://database:5432/journey",
        "jdbc:h2:file:./data/journey;write_delay=100"
    })
    void otherDatabasesAndOwnSettingsStayAsTheyAre(String url) {
        assertThat(DurableH2.concerns(url)).isFalse();
    }

    /** Writes a row and is gone. */
    static final class Writer {

        static final int DEAD = 9;

        public static void main(String[] url) throws Exception {
            try (Connection connection = DriverManager.getConnection(url[0]);
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept (id int primary key)");
                new DurableH2(new SingleConnectionDataSource(connection, true), url[0]).start();
                statement.execute("insert into kept values (1)");
                Runtime.getRuntime().halt(DEAD);
            }
        }
    }
}
