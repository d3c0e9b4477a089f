package org.alteractions.journey.process.panel;

import java.time.Instant;
import java.util.List;
import org.alteractions.journey.process.CaseContext;

/** What was written to people about a case, and what became of it; without what the mails said. */
public interface CaseMails {

    /**
     * @param at       when it was sent or, where it was not yet, when it was written
     * @param to       name or role
     * @param state    in French words
     * @param attempts how often it was held out to the mail server
     */
    record Written(Instant at, String subject, String to, String state, int attempts) {}

    /** Oldest first. */
    List<Written> mailsOf(CaseContext at);
}
