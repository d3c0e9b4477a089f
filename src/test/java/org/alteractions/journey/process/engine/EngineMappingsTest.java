package org.alteractions.journey.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.apache.ibatis.session.SqlSession;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class EngineMappingsTest {

    private final JdbcDataSource database = new JdbcDataSource();
    private final StandaloneInMemProcessEngineConfiguration engine = new StandaloneInMemProcessEngineConfiguration();

    EngineMappingsTest() {
        database.setURL("jdbc:h2:mem:mappings");
        engine.setDataSource(database);
    }

    @Test
    void statementsAreReadAhead_forTheEnginesOwnDatabase() throws SQLException {
        new EngineMappings("h2").giveTo(engine);

        assertThat(engine.getSqlSessionFactory().getConfiguration().hasStatement("selectTaskByQueryCriteria")).isTrue();
        try (SqlSession session = engine.getSqlSessionFactory().openSession();
                Connection connection = session.getConnection()) {
            assertThat(connection.getMetaData().getURL()).isEqualTo("jdbc:h2:mem:mappings");
        }
    }

    @Test
    void anotherDatabase_isLeftToTheEngine() {
        new EngineMappings("postgres").giveTo(engine);

        assertThat(engine.getSqlSessionFactory()).isNull();
    }
}
