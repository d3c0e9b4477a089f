package org.alteractions.journey.mail.delivery;

/** What became of a mail that was held out to the mail server. */
public enum Handover {
    TAKEN,
    /** The server will not have this mail, or not for this reader: asking again changes nothing. */
    REFUSED,
    /** Surely not taken, for a reason that may pass. */
    NOT_NOW,
    /** All of it was said and no answer came: it may have been taken. */
    UNKNOWN
}
