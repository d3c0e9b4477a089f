package org.alteractions.journey.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the stories on the production database: <code>-Djourney.test.database=postgresql</code>. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "journey.test.database", havingValue = "postgresql")
public class PostgresForStories {

    /** As docker-compose.yml starts the server; ComposeEnvironmentTest compares them. */
    public static final Map<String, String> SETTINGS =
            Map.of("random_page_cost", "1.1", "max_parallel_workers_per_gather", "0");

    /** Stopped with the application, after the engine, rather than with the JVM. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setRegisterShutdownHook(false);
        SETTINGS.forEach(builder::setServerConfig);
        return builder.start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        return DataSourceBuilder.create()
                .url(postgres.getJdbcUrl("postgres", "postgres"))
                .username("postgres")
                .password("postgres")
                .build();
    }
}
