package org.alteractions.journey.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The lines of the security log during a test, each as key and value; register it with {@code @RegisterExtension}. */
public final class SecurityLines implements BeforeEachCallback, AfterEachCallback {

    private final List<Map<String, String>> lines = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent line) {
            Map<String, String> pairs = new LinkedHashMap<>();
            line.getKeyValuePairs().forEach(pair -> pairs.put(pair.key, String.valueOf(pair.value)));
            lines.add(pairs);
        }
    };
    private Level before;
    private SecurityLog log;

    @Override
    public void beforeEach(ExtensionContext context) {
        log = SpringExtension.getApplicationContext(context).getBean(SecurityLog.class);
        log.beginAnew();
        appender.start();
        before = logger().getLevel();
        logger().setLevel(Level.INFO);
        logger().setAdditive(false);
        logger().addAppender(appender);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        logger().detachAppender(appender);
        logger().setAdditive(true);
        logger().setLevel(before);
    }

    /** Lines of one kind since the test began, or since {@link #clear}, without the kind. */
    public List<Map<String, String>> of(SecurityEvent event) {
        return lines.stream()
                .filter(line -> event.name().equals(line.get("event")))
                .map(line -> {
                    Map<String, String> rest = new LinkedHashMap<>(line);
                    rest.remove("event");
                    return rest;
                })
                .toList();
    }

    /** Forgets the lines so far, and what a flood would leave out. */
    public void clear() {
        log.beginAnew();
        lines.clear();
    }

    /** A line of somebody on this machine. @param details key, value, key, value… */
    public static Map<String, String> line(String who, String... details) {
        Map<String, String> line = new LinkedHashMap<>(Map.of("who", who, "network", "127.0.0.1"));
        for (int i = 0; i < details.length; i += 2) {
            line.put(details[i], details[i + 1]);
        }
        return line;
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(SecurityLog.LOGGER);
    }
}
