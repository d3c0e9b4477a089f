package org.alteractions.journey.structure;

import java.util.Optional;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.panel.CaseNames;
import org.springframework.stereotype.Component;

@Component
class StructureNames implements CaseNames {

    private final DossierRepository dossiers;
    private final StructureRepository structures;

    StructureNames(DossierRepository dossiers, StructureRepository structures) {
        this.dossiers = dossiers;
        this.structures = structures;
    }

    @Override
    public Optional<String> nameOf(CaseContext context) {
        return dossiers.findById(context.dossier())
                .flatMap(dossier -> structures.findById(dossier.structureId()))
                .map(Structure::name);
    }
}
