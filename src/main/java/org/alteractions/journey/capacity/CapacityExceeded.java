package org.alteractions.journey.capacity;

/** A request could not be served in time because of too many others. {@link BusyFilter} writes the answer. */
public final class CapacityExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CapacityExceeded() {
        super("More was asked at once than could be done in time", null, false, false);
    }
}
