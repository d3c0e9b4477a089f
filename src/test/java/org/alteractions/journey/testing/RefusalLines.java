package org.alteractions.journey.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.slf4j.LoggerFactory;

/** Refused requests in the security log since it was made, for instance "REQUEST_REFUSED who=- network=127.0.0.1". */
public final class RefusalLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(SecurityLog.LOGGER);

    private final Level before = logger.getLevel();

    public RefusalLines() {
        start();
        logger.setLevel(Level.INFO);
        logger.addAppender(this);
    }

    public List<String> all() {
        return lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getMessage().equals(SecurityEvent.REQUEST_REFUSED.name())) {
            lines.add(written(event));
        }
    }

    private static String written(ILoggingEvent event) {
        return event.getMessage() + event.getKeyValuePairs().stream()
                .filter(pair -> !pair.key.equals("event"))
                .map(pair -> " " + pair.key + "=" + pair.value)
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        logger.setLevel(before);
        stop();
    }
}
