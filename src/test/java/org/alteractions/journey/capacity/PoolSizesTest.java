package org.alteractions.journey.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** Readers always find a free connection, whatever forms and jobs run at the same time. */
class PoolSizesTest {

    @Test
    void formsAndJobsLeaveConnections() throws IOException {
        int connections = setting("spring.datasource.hikari.maximum-pool-size");

        assertThat(connections).isEqualTo(10);
        assertThat(setting("journey.capacity.submits")).isEqualTo(connections / 2);
        // A job that fails may need a second connection for a moment.
        assertThat(setting("camunda.bpm.job-execution.max-pool-size")).isLessThan(connections / 2);
    }

    @Test
    void refusalComesWithinFiveSeconds() throws IOException {
        assertThat(setting("spring.datasource.hikari.connection-timeout")).isLessThanOrEqualTo(2_500);
    }

    private static int setting(String name) throws IOException {
        PropertySource<?> settings = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml")).get(0);
        return (Integer) settings.getProperty(name);
    }
}
