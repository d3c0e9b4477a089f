package org.alteractions.journey.failure;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggerContextVO;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;

/** A log line whose text and exception no longer contain the exception's message. */
record DiscreetEvent(ILoggingEvent real, String text) implements ILoggingEvent {

    @Override
    public IThrowableProxy getThrowableProxy() {
        return DiscreetThrowable.of(real.getThrowableProxy());
    }

    @Override
    public String getMessage() {
        return text;
    }

    @Override
    public Object[] getArgumentArray() {
        return null;
    }

    @Override
    public String getFormattedMessage() {
        return text;
    }

    @Override
    public String getThreadName() {
        return real.getThreadName();
    }

    @Override
    public Level getLevel() {
        return real.getLevel();
    }

    @Override
    public String getLoggerName() {
        return real.getLoggerName();
    }

    @Override
    public LoggerContextVO getLoggerContextVO() {
        return real.getLoggerContextVO();
    }

    @Override
    public StackTraceElement[] getCallerData() {
        return real.getCallerData();
    }

    @Override
    public boolean hasCallerData() {
        return real.hasCallerData();
    }

    @Override
    public List<Marker> getMarkerList() {
        return real.getMarkerList();
    }

    @Override
    public Map<String, String> getMDCPropertyMap() {
        return real.getMDCPropertyMap();
    }

    @Override
    @Deprecated
    public Map<String, String> getMdc() {
        return real.getMDCPropertyMap();
    }

    @Override
    public long getTimeStamp() {
        return real.getTimeStamp();
    }

    @Override
    public Instant getInstant() {
        return real.getInstant();
    }

    @Override
    public int getNanoseconds() {
        return real.getNanoseconds();
    }

    @Override
    public long getSequenceNumber() {
        return real.getSequenceNumber();
    }

    @Override
    public List<KeyValuePair> getKeyValuePairs() {
        return real.getKeyValuePairs();
    }

    @Override
    public void prepareForDeferredProcessing() {
        real.prepareForDeferredProcessing();
    }
}
