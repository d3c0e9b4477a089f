package org.alteractions.journey.school.presentation;

import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.mail.DepartureLookup;
import org.alteractions.journey.school.PresentationRepository;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.StructureContacts;
import org.springframework.stereotype.Component;

/** Structures that have withdrawn all their requests presented at a school. */
@Component
class PresentedDepartures implements DepartureLookup {

    private final PresentationRepository presentations;
    private final DossierRegister dossiers;
    private final StructureContacts contacts;

    PresentedDepartures(PresentationRepository presentations, DossierRegister dossiers, StructureContacts contacts) {
        this.presentations = presentations;
        this.dossiers = dossiers;
        this.contacts = contacts;
    }

    @Override
    public boolean hasLeft(CaseReference reference, ParticipantId recipient) {
        List<DossierReference> theirs = presentations.findById(PresentationReference.of(reference)).stream()
                .flatMap(presentation -> presentation.presented().stream())
                .filter(dossier -> contacts.of(dossier).id().equals(recipient))
                .toList();
        return !theirs.isEmpty()
                && theirs.stream().allMatch(
                        dossier -> dossiers.get(DossierReference.of(dossier)).state() == Dossier.State.WITHDRAWN);
    }
}
