package org.alteractions.journey.participant;

import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.CaseReference;

/** A feature's answer to what a case is called on the receipts of its participants: by its subject, not its number alone. */
public interface CaseSubject {

    /** Empty where the case is not this feature's. */
    Optional<Sentence> of(CaseReference reference);
}
