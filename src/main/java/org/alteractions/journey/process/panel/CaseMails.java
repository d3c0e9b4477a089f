package org.alteractions.journey.process.panel;

import java.time.Instant;
import java.util.List;
import org.alteractions.journey.process.CaseContext;

/** Mails about a case with their delivery state, without their text. */
public interface CaseMails {

    /**
     * A mail.
     *
     * @param at       when it was sent or, if it is not sent yet, written
     * @param to       name or role
     * @param state    in French words
     * @param attempts number of delivery attempts
     */
    record Written(Instant at, String subject, String to, String state, int attempts) {}

    /** Oldest first. */
    List<Written> mailsOf(CaseContext at);
}
