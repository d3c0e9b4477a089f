package org.alteractions.journey.participant;

import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.CaseReference;

/** Names a case on the receipts of its participants by its subject. Each feature implements it for its own cases. */
public interface CaseSubject {

    /** @return empty if the case belongs to another feature */
    Optional<Sentence> of(CaseReference reference);
}
