package org.alteractions.journey.process.cockpit;

import java.time.Instant;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;

/** Mails of a case without their subject, text and address, for operators. */
public interface CaseMailLog {

    /**
     * A mail.
     *
     * @param at       when it was sent or, if it is not sent yet, written
     * @param state    in French words
     * @param stateKey name of the state
     */
    record Logged(Instant at, String template, ParticipantId to, String state, String stateKey, int attempts) {}

    /** Oldest first, in one statement. */
    List<Logged> logOf(CaseReference reference);
}
