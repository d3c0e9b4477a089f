package org.alteractions.journey.failure;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.AppenderAttachableImpl;
import java.util.Iterator;
import org.springframework.boot.SpringApplication;

/** Forwards each log line to its appenders without the messages of exceptions. */
final class DiscreetAppender extends UnsynchronizedAppenderBase<ILoggingEvent>
        implements AppenderAttachable<ILoggingEvent> {

    /** Logs failed starts in full: no personal data is loaded at that time. */
    private static final String START = SpringApplication.class.getName();

    private final AppenderAttachableImpl<ILoggingEvent> behind = new AppenderAttachableImpl<>();

    @Override
    protected void append(ILoggingEvent line) {
        behind.appendLoopOnAppenders(START.equals(line.getLoggerName()) ? line : discreet(line));
    }

    private static ILoggingEvent discreet(ILoggingEvent line) {
        String text = DiscreetWords.of(line);
        return line.getThrowableProxy() == null && text.equals(line.getFormattedMessage())
                ? line
                : new DiscreetEvent(line, text);
    }

    @Override
    public void addAppender(Appender<ILoggingEvent> appender) {
        behind.addAppender(appender);
    }

    @Override
    public Iterator<Appender<ILoggingEvent>> iteratorForAppenders() {
        return behind.iteratorForAppenders();
    }

    @Override
    public Appender<ILoggingEvent> getAppender(String name) {
        return behind.getAppender(name);
    }

    @Override
    public boolean isAttached(Appender<ILoggingEvent> appender) {
        return behind.isAttached(appender);
    }

    @Override
    public void detachAndStopAllAppenders() {
        behind.detachAndStopAllAppenders();
    }

    @Override
    public boolean detachAppender(Appender<ILoggingEvent> appender) {
        return behind.detachAppender(appender);
    }

    @Override
    public boolean detachAppender(String name) {
        return behind.detachAppender(name);
    }

    @Override
    public void stop() {
        behind.detachAndStopAllAppenders();
        super.stop();
    }
}
