package org.alteractions.journey.mail.delivery;

/** Result of handing a mail over to the mail server. */
public enum Handover {
    TAKEN,
    /** The server refuses this mail or this reader permanently: a retry changes nothing. */
    REFUSED,
    /** Certainly not taken, for a temporary reason. */
    NOT_NOW,
    /** The whole mail was sent and no answer came: it may have been taken. */
    UNKNOWN
}
