package org.alteractions.journey.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/**
 * Prevents anonymous callers from filling the disk, and from displacing older lines. For each kind of event, the lines
 * per minute are limited for one network and for all networks; further lines are counted.
 */
final class Repetitions {

    static final int MOST_OF_ONE_NETWORK = 60;
    static final int MOST_OF_ALL = 300;

    private static final String ALL = "*";
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int MOST_KNOWN = 100_000;

    private final Cache<Key, Window> windows =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofHours(1)).maximumSize(MOST_KNOWN).build();
    private final LongSupplier nanos;

    Repetitions(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Number of lines that were not written. */
    record LeftOut(SecurityEvent event, String network, int count) {}

    private record Key(SecurityEvent event, String network) {}

    /** @return number of lines left out before this one; empty if this one is left out too */
    OptionalInt admit(SecurityEvent event, String network) {
        OptionalInt before = window(event, network, MOST_OF_ONE_NETWORK).admit(nanos.getAsLong());
        return before.isPresent() && window(event, ALL, MOST_OF_ALL).admit(nanos.getAsLong()).isEmpty()
                ? OptionalInt.empty()
                : before;
    }

    /** Lines left out in minutes that are over, each returned once. */
    List<LeftOut> ended() {
        List<LeftOut> ended = new ArrayList<>();
        windows.asMap().forEach((key, window) -> {
            int count = window.leftOutUntil(nanos.getAsLong());
            if (count > 0) {
                ended.add(new LeftOut(key.event(), key.network(), count));
            }
        });
        return ended;
    }

    void forget() {
        windows.invalidateAll();
    }

    private Window window(SecurityEvent event, String network, int most) {
        return windows.get(new Key(event, network), key -> new Window(most, nanos.getAsLong()));
    }

    private static final class Window {

        private final int most;
        private long begin;
        private int written;
        private int leftOut;

        Window(int most, long begin) {
            this.most = most;
            this.begin = begin;
        }

        synchronized OptionalInt admit(long now) {
            if (now - begin >= MINUTE) {
                begin = now;
                written = 0;
            }
            if (written == most) {
                leftOut++;
                return OptionalInt.empty();
            }
            written++;
            int before = leftOut;
            leftOut = 0;
            return OptionalInt.of(before);
        }

        synchronized int leftOutUntil(long now) {
            int count = now - begin >= MINUTE ? leftOut : 0;
            leftOut -= count;
            return count;
        }
    }
}
