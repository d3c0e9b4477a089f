package org.alteractions.journey.person;

import java.util.Optional;
import org.alteractions.journey.id.CaseReference;

/** A feature's people of one kind, as the staff's directory shows and corrects them. */
public interface PersonBook {

    PersonKind kind();

    /** @param id as the kind's table has it */
    Optional<PersonCard> find(String id);

    /**
     * Saves corrected values, writes the journal, and sends what waits for an old address to the new one. Links that
     * were sent to an old address are revoked. The caller has checked that its user may do this.
     *
     * @param corrected the card as it was read, with new values
     * @return case or entry of the journal
     * @throws org.alteractions.journey.Refusal                if the domain refuses a value
     * @throws org.springframework.dao.OptimisticLockingFailureException if the record has changed since it was read
     */
    CaseReference save(PersonCard corrected);
}
