package org.alteractions.journey.participant;

import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mail.Recipient;

/** Describes what comes next in a case and roughly when. The follow page shows it even if no date is set. */
public interface ComesNext {

    /** @return empty if the case belongs to another feature or nothing follows */
    Optional<Sentence> of(CaseReference reference, Recipient person);
}
