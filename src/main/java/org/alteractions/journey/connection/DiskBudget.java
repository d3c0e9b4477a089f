package org.alteractions.journey.connection;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes all spools together may still write to files. */
final class DiskBudget {

    private final AtomicLong left;

    DiskBudget(long bytes) {
        this.left = new AtomicLong(bytes);
    }

    /** @return whether they may be written; nothing is taken where not */
    boolean take(long bytes) {
        if (left.addAndGet(-bytes) >= 0) {
            return true;
        }
        left.addAndGet(bytes);
        return false;
    }

    void giveBack(long bytes) {
        left.addAndGet(bytes);
    }
}
