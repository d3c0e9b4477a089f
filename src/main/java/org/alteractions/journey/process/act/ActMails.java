package org.alteractions.journey.process.act;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CaseContext;

/** Who is written to because of a form. */
public interface ActMails {

    /** What became of a mail. */
    public enum State {
        WAITING,
        SENT,
        /** Refused, or perhaps refused: staff have to look. */
        FAILED
    }

    /** How many people are named of those who are written to; the others are counted. */
    int NAMED = 6;

    /**
     * Mails of which the same became.
     *
     * @param people how many were written to
     * @param names  of the first of them, or their role
     */
    record Letters(State state, int people, List<String> names) {}

    /**
     * The members of an audience.
     *
     * @param role  in French, with its article
     * @param names of the first of them, as staff know them
     */
    record Group(String role, int people, List<String> names) {}

    List<Letters> since(Collection<CaseReference> references, Instant from);

    /** @param audience name, as in the inputs of models; with no people where nobody is in it */
    Group group(String audience, CaseContext context);

    /** A participant, as staff know them. */
    String name(String participant, CaseReference reference);

    /** Whether the members of an audience can be told before; otherwise only its words can. */
    boolean knowsMembers(String audience);

    /** The words for an audience whose members cannot be told. */
    String role(String audience);
}
