package org.alteractions.journey.security;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.alteractions.journey.WallClock;
import org.slf4j.event.KeyValuePair;
import org.springframework.boot.json.JsonWriter;

/** One event as one line of JSON: {@code {"time":"2026-11-28T22:15:03.120+01:00","event":"LOGIN","who":"nantes",…}}. */
final class SecurityLogLine extends LayoutBase<ILoggingEvent> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX")
            .withZone(WallClock.PARIS);

    private static final JsonWriter<ILoggingEvent> JSON = JsonWriter.<ILoggingEvent>of(line -> {
        line.add("time", event -> TIME.format(event.getInstant()));
        line.add().usingPairs((event, pairs) -> pairs(event).forEach(pair -> pairs.accept(pair.key, pair.value)));
    }).withNewLineAtEnd();

    @Override
    public String doLayout(ILoggingEvent event) {
        return JSON.writeToString(event);
    }

    private static List<KeyValuePair> pairs(ILoggingEvent event) {
        return event.getKeyValuePairs() == null ? List.of() : event.getKeyValuePairs();
    }
}
