package org.alteractions.journey.failure;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.util.Arrays;

/** An exception as the log prints it: type and stack trace. */
record DiscreetThrowable(IThrowableProxy real) implements IThrowableProxy {

    static IThrowableProxy of(IThrowableProxy real) {
        return real == null || real instanceof DiscreetThrowable ? real : new DiscreetThrowable(real);
    }

    @Override
    public String getMessage() {
        return real instanceof ThrowableProxy known ? Failures.words(known.getThrowable()) : null;
    }

    @Override
    public String getClassName() {
        return real instanceof ThrowableProxy known && known.getThrowable() instanceof DiscreetFailure copy
                ? copy.kind()
                : real.getClassName();
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
        return real.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
        return real.getCommonFrames();
    }

    @Override
    public IThrowableProxy getCause() {
        return of(real.getCause());
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
        IThrowableProxy[] suppressed = real.getSuppressed();
        return suppressed == null
                ? null
                : Arrays.stream(suppressed).map(DiscreetThrowable::of).toArray(IThrowableProxy[]::new);
    }

    @Override
    public boolean isCyclic() {
        return real.isCyclic();
    }
}
