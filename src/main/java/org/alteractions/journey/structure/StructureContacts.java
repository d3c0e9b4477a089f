package org.alteractions.journey.structure;

import java.util.Locale;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Whom to write to about a dossier. */
@Component
public class StructureContacts {

    public static final String PREFIX = "structure-";

    private final DossierRepository dossiers;
    private final StructureRepository structures;

    StructureContacts(DossierRepository dossiers, StructureRepository structures) {
        this.dossiers = dossiers;
        this.structures = structures;
    }

    /** The contact of the dossier's structure. */
    public Recipient of(String dossier) {
        return recipient(structures.findById(dossiers.get(dossier).structureId()).orElseThrow());
    }

    static Recipient recipient(Structure structure) {
        return new Recipient(
                PREFIX + structure.id(),
                structure.contactEmail(),
                structure.contactName(),
                Locale.forLanguageTag(structure.language()));
    }
}
