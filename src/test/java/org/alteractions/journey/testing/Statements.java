package org.alteractions.journey.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/**
 * Records the database statements of the web server's threads during an action, those of the application and of the
 * engine.
 */
public final class Statements {

    private static final List<String> LOGGERS = List.of(
            "org.springframework.jdbc.core.JdbcTemplate", "org.camunda.bpm.engine.impl.persistence");

    private Statements() {}

    public static List<String> during(Runnable action) {
        return during(action, thread -> thread.startsWith("http-nio"));
    }

    /** The same of what the caller's own thread does. */
    public static List<String> here(Runnable action) {
        return during(action, Thread.currentThread().getName()::equals);
    }

    private static List<String> during(Runnable action, Predicate<String> threads) {
        ListAppender<ILoggingEvent> seen = new NamingThreads();
        seen.start();
        List<Logger> loggers = LOGGERS.stream().map(name -> (Logger) LoggerFactory.getLogger(name)).toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(seen);
        });
        try {
            action.run();
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(seen);
                logger.setAdditive(true);
                logger.setLevel(null);
            });
        }
        return new ArrayList<>(seen.list).stream()
                .filter(event -> threads.test(event.getThreadName()))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement") || message.contains("Preparing:"))
                .toList();
    }

    /** An event finds out on which thread it is when it is first asked. */
    private static final class NamingThreads extends ListAppender<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            super.append(event);
        }
    }
}
