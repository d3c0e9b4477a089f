package org.alteractions.journey.participant;

import org.alteractions.journey.RefusalCode;

/** Why participants' pages refuse something; sentences in <code>messages/participant.yaml</code>. */
public enum ParticipantRefusal implements RefusalCode {
    ADDRESS_NOT_CONFIRMED,
    FILE_NOT_KEPT
}
