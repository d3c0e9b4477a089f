package org.alteractions.journey.process.engine;

import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Starts reading the engine's mappings before the first bean is created. An earlier start gains nothing, because class
 * loading, the JIT compiler and Spring Boot keep both processors busy.
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
