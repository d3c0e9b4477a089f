package org.alteractions.journey.structure;

import java.util.List;
import java.util.Locale;
import org.alteractions.journey.mail.Audience;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The structure of a dossier, through its contact. */
@Component
class StructureAudience implements Audience {

    private final Dossiers dossiers;
    private final Structures structures;

    StructureAudience(Dossiers dossiers, Structures structures) {
        this.dossiers = dossiers;
        this.structures = structures;
    }

    @Override
    public String name() {
        return "structure";
    }

    @Override
    public List<Recipient> recipients(CaseContext at) {
        Structure structure = structures.findById(dossiers.get(at.reference()).structureId()).orElseThrow();
        return List.of(new Recipient(
                "structure-" + structure.id(),
                structure.contactEmail(),
                structure.contactName(),
                Locale.forLanguageTag(structure.language())));
    }
}
