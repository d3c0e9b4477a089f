package org.alteractions.journey.capacity;

/** More was asked at once than could be done in time. {@link BusyFilter} makes the answer. */
public final class CapacityExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CapacityExceeded() {
        super("More was asked at once than could be done in time", null, false, false);
    }
}
