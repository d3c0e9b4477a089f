package org.alteractions.journey.participant;

import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mail.Recipient;

/** A feature's answer to what comes next in a case, and roughly when: the follow page says it also where no date is set. */
public interface ComesNext {

    /** Empty where the case is not this feature's, or nothing comes any more. */
    Optional<Sentence> of(CaseReference reference, Recipient person);
}
