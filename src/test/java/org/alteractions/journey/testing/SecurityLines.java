package org.alteractions.journey.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * The lines of the security log since the creation of this object. Register it with {@code @RegisterExtension} or close
 * it.
 */
public final class SecurityLines implements BeforeEachCallback, AfterEachCallback, AutoCloseable {

    private final List<Map<String, String>> lines = new CopyOnWriteArrayList<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(SecurityLog.LOGGER);
    private final Level before = logger.getLevel();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent line) {
            Map<String, String> pairs = new LinkedHashMap<>();
            line.getKeyValuePairs().forEach(pair -> pairs.put(pair.key, String.valueOf(pair.value)));
            lines.add(pairs);
        }
    };

    public SecurityLines() {
        listen();
    }

    private void listen() {
        appender.start();
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(appender);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        // The application may have started in between, and have set up its logging anew.
        listen();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
        logger.setAdditive(true);
        logger.setLevel(before);
        appender.stop();
    }

    /** For instance "LOGIN who=nantes network=127.0.0.1". */
    public List<String> all() {
        return lines.stream()
                .map(line -> line.entrySet().stream()
                        .map(pair -> "event".equals(pair.getKey()) ? pair.getValue() : pair.getKey() + "=" + pair.getValue())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** Those of logins alone. */
    public List<String> logins() {
        return all().stream().filter(line -> line.startsWith("LOG")).toList();
    }

    /** Those of refused requests alone. */
    public List<String> refusals() {
        return all().stream().filter(line -> line.startsWith("REQUEST_REFUSED")).toList();
    }

    /** Lines of one kind, without the kind. */
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

    /** Forgets the lines so far. */
    public void clear() {
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
}
