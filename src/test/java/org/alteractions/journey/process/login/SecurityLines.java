package org.alteractions.journey.process.login;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.alteractions.journey.security.SecurityLog;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** What the security log says during a test: "EVENT who network detail=value…". */
class SecurityLines extends AppenderBase<ILoggingEvent> implements BeforeEachCallback, AfterEachCallback {

    private final Logger log = (Logger) LoggerFactory.getLogger(SecurityLog.LOGGER);
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private Level before;

    @Override
    public void beforeEach(ExtensionContext context) {
        before = log.getLevel();
        log.setLevel(Level.INFO);
        log.setAdditive(false);
        setContext(log.getLoggerContext());
        start();
        log.addAppender(this);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        log.detachAppender(this);
        log.setAdditive(true);
        log.setLevel(before);
    }

    @Override
    protected void append(ILoggingEvent event) {
        seen.add(event.getKeyValuePairs().stream()
                .map(pair -> List.of("event", "who", "network").contains(pair.key)
                        ? pair.value.toString()
                        : pair.key + "=" + pair.value)
                .collect(Collectors.joining(" ")));
    }

    /** Of logins alone. */
    List<String> logins() {
        return seen.stream().filter(line -> line.startsWith("LOG")).toList();
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    void forget() {
        seen.clear();
    }
}
