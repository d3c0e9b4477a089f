package org.alteractions.journey.settings;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes cookies secure if the public address is https. On http, as in the demo, secure cookies would make login
 * impossible.
 */
final class PublicAddress implements EnvironmentPostProcessor, Ordered {

    private static final Map<String, Object> BY_HTTPS = Map.of(
            "server.servlet.session.cookie.secure", "true",
            "camunda.bpm.webapp.session-cookie.enable-secure-cookie", "true",
            "camunda.bpm.webapp.csrf.enable-secure-cookie", "true",
            "camunda.bpm.webapp.header-security.hsts-disabled", "false");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("journey.base-url", "").startsWith("https://")) {
            environment.getPropertySources().addLast(new MapPropertySource("public address is https", BY_HTTPS));
        }
    }

    /** Runs after the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
