package org.alteractions.journey.participant.page;

/**
 * Why a form is kept and nothing else: the filters in front of the pages have refused it, or its reader wants the other
 * language. The page itself keeps what was typed, does nothing with it and says why.
 */
public enum RefusedPost {
    /** Its token is missing, too old or another's. */
    STALE(403, "stale"),
    /** Its network has sent too much. */
    TOO_MANY(429, "too-many"),
    /** Other files are being checked. */
    BUSY(503, "busy"),
    /** It was sent to read its page in the other language. */
    LANGUAGE(200, null);

    private final int status;
    private final String notice;

    RefusedPost(int status, String notice) {
        this.status = status;
        this.notice = notice;
    }

    public int status() {
        return status;
    }

    /** Last part of the key of what is said above the form; null for nothing. */
    String notice() {
        return notice;
    }

    /** Whether the files that came along are looked at, and kept where they can be. */
    boolean readsFiles() {
        return this == STALE || this == LANGUAGE;
    }
}
