package org.alteractions.journey.mail;

import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.process.CaseContext;

/**
 * A feature's dates, by the name that a model uses in a mail's input <code>appointment</code>. Whether the mail invites,
 * moves or calls off is not the model's to say: it follows from what the domain holds when the mail is written.
 */
public interface Appointments {

    String name();

    /** What the date belongs to, the same from each process that writes about it: mostly the case itself. */
    default String scope(CaseContext context) {
        return context.reference().value();
    }

    /** Empty where the date does not stand, or not for this person: whoever had it in the calendar is told so. */
    Optional<Appointment> about(CaseContext context, Recipient to);

    /** Purposes of the links on whose page a reader says whether they come; others answer by mail. */
    default Set<String> answeredBy() {
        return Set.of();
    }

    /** What stands for a person in the entry's own name, which never changes; usually the participant's number. */
    default String nameOf(Recipient person) {
        return person.id();
    }
}
