package org.alteractions.journey.participant;

import org.alteractions.journey.RefusalCode;

/** Refusals of the participants' pages; the sentences are in <code>messages/participant.yaml</code>. */
public enum ParticipantRefusal implements RefusalCode {
    ADDRESS_NOT_CONFIRMED,
    FILE_NOT_KEPT
}
