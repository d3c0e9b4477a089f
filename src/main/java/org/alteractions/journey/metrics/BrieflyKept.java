package org.alteractions.journey.metrics;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** A value that is read at most once in a few seconds: all figures of one scrape come from one reading. */
public final class BrieflyKept<T> {

    private final Supplier<T> source;
    private final long nanos;
    private final LongSupplier time;
    private T value;
    private long readAt;

    public BrieflyKept(Duration time, Supplier<T> source) {
        this(time, source, System::nanoTime);
    }

    BrieflyKept(Duration kept, Supplier<T> source, LongSupplier time) {
        this.source = source;
        this.nanos = kept.toNanos();
        this.time = time;
    }

    public synchronized T get() {
        long now = time.getAsLong();
        if (value == null || now - readAt >= nanos) {
            value = source.get();
            readAt = now;
        }
        return value;
    }
}
