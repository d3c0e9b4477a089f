package org.alteractions.journey.structure;

import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.participant.CaseSubject;
import org.springframework.stereotype.Component;

/** Names a dossier on receipts: "« Trouver de nouveaux bénévoles », Les Jardins d'Erdre (NAN-26-007)". */
@Component
class DossierSubject implements CaseSubject {

    private final DossierRepository dossiers;
    private final StructureRepository structures;

    DossierSubject(DossierRepository dossiers, StructureRepository structures) {
        this.dossiers = dossiers;
        this.structures = structures;
    }

    @Override
    public Optional<Sentence> of(CaseReference reference) {
        return dossiers.findById(DossierReference.of(reference)).map(dossier -> {
            String structure = structures.findById(dossier.structureId()).orElseThrow().name();
            return new Sentence(
                    "«\u00a0%s\u00a0», %s (%s)".formatted(dossier.title(), structure, reference),
                    "“%s”, %s (%s)".formatted(dossier.title(), structure, reference));
        });
    }
}
