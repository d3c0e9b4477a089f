package org.alteractions.journey.process.act;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.process.CaseContext;

/** The mails that a form causes. */
public interface ActMails {

    /** Delivery state of a mail. */
    public enum State {
        WAITING,
        SENT,
        /** Refused or uncertain: staff have to check. */
        FAILED
    }

    /** Maximum number of recipients listed by name; the others are counted. */
    int NAMED = 6;

    /**
     * Mails with the same state.
     *
     * @param people number of recipients
     * @param names  names or role of the first recipients
     */
    record Letters(State state, int people, List<String> names) {}

    /**
     * The members of a group of mail recipients.
     *
     * @param role  in French, with its article
     * @param names names of the first members, as staff know them
     */
    record Group(String role, int people, List<String> names) {}

    List<Letters> since(Collection<CaseReference> references, Instant from);

    /**
     * @param audience name of the recipients, as in the inputs of models
     * @return with zero people if the group is empty
     */
    Group group(String audience, CaseContext context);

    /** Name of a participant, as staff know them. */
    String name(ParticipantId participant, CaseReference reference);

    /** Whether the members can be determined before the form is sent; otherwise only their role is known. */
    boolean knowsMembers(String audience);

    /** Role of recipients whose members cannot be determined. */
    String role(String audience);
}
