package org.alteractions.journey.structure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Finds the contact of a dossier's structure. */
@Component
public class StructureContacts {

    public static final String PEOPLE = "structure";

    private final DossierRepository dossiers;
    private final StructureRepository structures;

    StructureContacts(DossierRepository dossiers, StructureRepository structures) {
        this.dossiers = dossiers;
        this.structures = structures;
    }

    /** The contact of the dossier's structure. */
    public Recipient of(DossierReference dossier) {
        return recipient(structures.findById(dossiers.get(dossier).structureId()).orElseThrow());
    }

    /** The contacts of the dossiers' structures, by dossier, in a fixed number of queries. */
    public Map<DossierReference, Recipient> of(Collection<DossierReference> references) {
        List<Dossier> found = references.isEmpty() ? List.of() : dossiers.findAll(Set.copyOf(references));
        Map<Long, Structure> whose = structures.byId(found.stream().map(Dossier::structureId));
        return found.stream().collect(Collectors.toMap(
                Dossier::reference, dossier -> recipient(whose.get(dossier.structureId()))));
    }

    /** Participant number of a structure. */
    public static ParticipantId number(Structure structure) {
        return ParticipantId.of(PEOPLE, structure.id());
    }

    static Recipient recipient(Structure structure) {
        return new Recipient(
                number(structure),
                structure.contactEmail(),
                structure.contactName(),
                Locale.forLanguageTag(structure.language()));
    }
}
