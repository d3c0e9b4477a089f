package org.alteractions.journey.team.planning;

import java.util.function.DoubleConsumer;

/** Counts the moves of a run and reports the progress of the whole search at intervals. */
final class Progress {

    private static final int BETWEEN = 1 << 15;

    private final DoubleConsumer listener;
    private final double from;
    private final double to;
    private final long all;
    private long moves;

    Progress(DoubleConsumer listener, double from, double to, long all) {
        this.listener = listener;
        this.from = from;
        this.to = to;
        this.all = all;
    }

    void move() {
        if (++moves % BETWEEN == 0) {
            listener.accept(from + (to - from) * Math.min(1, (double) moves / all));
        }
    }
}
