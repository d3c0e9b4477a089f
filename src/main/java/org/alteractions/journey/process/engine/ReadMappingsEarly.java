package org.alteractions.journey.process.engine;

import java.util.Map;
import org.springframework.boot.ConfigurableBootstrapContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Begins to read the engine's statements as soon as the database's address is known. */
final class ReadMappingsEarly implements EnvironmentPostProcessor, Ordered {

    private static final Map<DatabaseDriver, String> ENGINE_NAMES =
            Map.of(DatabaseDriver.H2, "h2", DatabaseDriver.POSTGRESQL, "postgres");

    private final ConfigurableBootstrapContext start;

    ReadMappingsEarly(ConfigurableBootstrapContext start) {
        this.start = start;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String type = ENGINE_NAMES.get(DatabaseDriver.fromJdbcUrl(environment.getProperty("spring.datasource.url", "")));
        if (type != null) {
            EngineMappings mappings = new EngineMappings(type);
            start.addCloseListener(ready -> ready.getApplicationContext()
                    .getBeanFactory()
                    .registerSingleton("engineMappings", mappings));
        }
    }

    /** After the configuration files have been read, and the settings checked. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
