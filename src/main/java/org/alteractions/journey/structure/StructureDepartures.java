package org.alteractions.journey.structure;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.DepartureLookup;
import org.springframework.stereotype.Component;

/** Structures that have withdrawn their request. */
@Component
class StructureDepartures implements DepartureLookup {

    private final DossierRepository dossiers;

    StructureDepartures(DossierRepository dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public boolean hasLeft(CaseReference reference, ParticipantId recipient) {
        return recipient.isOf(StructureContacts.PEOPLE)
                && dossiers.findById(DossierReference.of(reference))
                        .filter(dossier -> dossier.state() == Dossier.State.WITHDRAWN)
                        .isPresent();
    }
}
