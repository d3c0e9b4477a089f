package org.alteractions.journey.process.engine;

import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Begins to read the engine's statements before the first bean is made. Not earlier: reading our classes keeps both
 * processors busy, with the compiler and what Spring Boot does beside.
 */
@Component
final class ReadMappingsEarly implements BeanFactoryPostProcessor {

    private static final Map<DatabaseDriver, String> ENGINE_NAMES =
            Map.of(DatabaseDriver.H2, "h2", DatabaseDriver.POSTGRESQL, "postgres");

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        String database = beans.getBean(Environment.class).getProperty("spring.datasource.url", "");
        String type = ENGINE_NAMES.get(DatabaseDriver.fromJdbcUrl(database));
        if (type != null) {
            beans.registerSingleton("engineMappings", new EngineMappings(type));
        }
    }
}
