package org.alteractions.journey.failure;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Wraps the configured log appenders (console, file, text or JSON) in a {@link DiscreetAppender}. Registered in {@code
 * META-INF/spring.factories}; runs right after Spring Boot has set up logging.
 */
public final class DiscreetLogs implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    static final String NAME = "DISCREET";

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ILoggerFactory logging = LoggerFactory.getILoggerFactory();
        if (logging instanceof LoggerContext context) {
            putInFrontOf(context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME));
        }
    }

    static void putInFrontOf(Logger logger) {
        List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
        logger.iteratorForAppenders().forEachRemaining(appenders::add);
        appenders.removeIf(DiscreetAppender.class::isInstance);
        if (appenders.isEmpty()) {
            return;
        }
        DiscreetAppender discreet = new DiscreetAppender();
        discreet.setName(NAME);
        discreet.setContext(logger.getLoggerContext());
        appenders.forEach(appender -> {
            discreet.addAppender(appender);
            logger.detachAppender(appender);
        });
        discreet.start();
        logger.addAppender(discreet);
    }
}
