package org.alteractions.journey.connection;

import java.util.concurrent.atomic.AtomicLong;

/** Number of bytes that all spools together may still write to files. */
final class DiskBudget {

    private final AtomicLong left;

    DiskBudget(long bytes) {
        this.left = new AtomicLong(bytes);
    }

    /** @return whether the bytes may be written; if not, the budget is unchanged */
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
