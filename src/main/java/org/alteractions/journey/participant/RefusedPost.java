package org.alteractions.journey.participant;

/**
 * Why the filters in front of the pages have refused a form. The page itself keeps what was typed, does nothing with it
 * and says why.
 */
enum RefusedPost {
    /** Its token is missing, too old or another's. */
    STALE(403, "stale"),
    /** Its network has sent too much. */
    TOO_MANY(429, "too-many"),
    /** Other files are being checked. */
    BUSY(503, "busy");

    private final int status;
    private final String notice;

    RefusedPost(int status, String notice) {
        this.status = status;
        this.notice = notice;
    }

    int status() {
        return status;
    }

    String notice() {
        return notice;
    }
}
