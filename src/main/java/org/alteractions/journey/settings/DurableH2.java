package org.alteractions.journey.settings;

import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * By default H2 writes to its file half a second after it has answered. Whoever ended in between had sent mails that it
 * did not remember at the next start, and sent them again.
 */
final class DurableH2 implements EnvironmentPostProcessor, Ordered {

    private static final String URL = "spring.datasource.url";
    private static final String SETTING = ";WRITE_DELAY=";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String url = environment.getProperty(URL, "");
        boolean file = url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:");
        if (file && !url.toUpperCase(Locale.ROOT).contains(SETTING)) {
            environment.getPropertySources().addFirst(
                    new MapPropertySource("H2 writes at once", Map.of(URL, url + SETTING + 0)));
        }
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
