package org.alteractions.journey.process.act;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.alteractions.journey.process.CaseContext;

/** Who is written to because of a form. */
public interface ActMails {

    /** What became of a mail. */
    enum State {
        WAITING,
        SENT,
        /** Refused, or perhaps refused: staff have to look. */
        FAILED
    }

    /** @param to name or role */
    record Letter(String to, State state) {}

    /**
     * The members of an audience.
     *
     * @param role  in French, with its article
     * @param names as staff know them
     */
    record Group(String role, List<String> names) {}

    /** Oldest first. */
    List<Letter> since(Collection<String> references, Instant from);

    /** @param audience name, as in the inputs of models; with no names where nobody is in it */
    Group group(String audience, CaseContext at);

    /** The words for an audience whose members cannot be told. */
    String role(String audience);
}
