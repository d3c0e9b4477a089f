package org.alteractions.journey.participant.page;

/**
 * Reason why a form is only stored as a draft: a filter refused it, or the reader changed the language. The page keeps
 * the input, executes nothing and shows the reason.
 */
public enum RefusedPost {
    /** Its CSRF token is missing, expired or foreign. */
    STALE(403, "stale"),
    /** Its network has sent too much. */
    TOO_MANY(429, "too-many"),
    /** The server is checking other files. */
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

    /** Last part of the message key of the notice above the form; null for none. */
    String notice() {
        return notice;
    }

    /** Whether the uploaded files are read, and kept if possible. */
    boolean readsFiles() {
        return this == STALE || this == LANGUAGE;
    }
}
