package org.alteractions.journey.mail;

import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.process.CaseContext;

/**
 * A feature's dates, by the name that a model uses in a mail's input <code>appointment</code>. The model does not say
 * whether the mail invites, moves or cancels: this follows from the state of the domain when the mail is written.
 */
public interface Appointments {

    String name();

    /**
     * What the date belongs to, usually the case itself. It is the same for each process that writes about the date.
     */
    default String scope(CaseContext context) {
        return context.reference().value();
    }

    /**
     * Empty if the date does not stand, or not for this person. A person who has it in the calendar then gets a
     * cancellation.
     */
    Optional<Appointment> about(CaseContext context, Recipient to);

    /** Purposes of the links on whose page a reader accepts or declines; other readers answer by mail. */
    default Set<String> answeredBy() {
        return Set.of();
    }

    /** Identifies a person in the UID of the entry, which never changes; usually the participant number. */
    default String nameOf(Recipient person) {
        return person.id().value();
    }
}
