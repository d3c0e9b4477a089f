package org.alteractions.journey.people;

import java.time.LocalDate;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.person.PersonKind;

/**
 * A person or organisation that its reader may see.
 *
 * @param about  organisation or contact; empty without one
 * @param leftOn day on which the person, or the contact, left the organisation; null if not known to have left
 */
public record SeenPerson(ParticipantId number, PersonKind kind, String name, String about, LocalDate leftOn) {

    public boolean hasLeft() {
        return leftOn != null;
    }
}
