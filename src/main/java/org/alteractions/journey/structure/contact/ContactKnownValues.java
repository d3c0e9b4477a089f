package org.alteractions.journey.structure.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.known.KnownRecord;
import org.alteractions.journey.process.form.known.KnownValues;
import org.alteractions.journey.structure.DossierRepository;
import org.alteractions.journey.structure.Structure;
import org.alteractions.journey.structure.StructureContacts;
import org.alteractions.journey.structure.StructureRepository;
import org.springframework.stereotype.Component;

/** Known values of form "correct-contact": contact data of a dossier's structure. */
@Component
public class ContactKnownValues implements KnownValues {

    static final String DOSSIER = "concernedDossier";

    private final DossierRepository dossiers;
    private final StructureRepository structures;

    ContactKnownValues(DossierRepository dossiers, StructureRepository structures) {
        this.dossiers = dossiers;
        this.structures = structures;
    }

    @Override
    public String form() {
        return "correct-contact";
    }

    @Override
    public Optional<KnownRecord> known(Map<String, Object> answers) {
        return Optional.ofNullable(KnownValues.text(answers, DOSSIER))
                .flatMap(dossier -> dossiers.findById(DossierReference.of(dossier)))
                .flatMap(dossier -> structures.findById(dossier.structureId()))
                .map(one -> record(one, Map.of(Variable.CHAPTER.key(), one.chapter().value())));
    }

    public static KnownRecord record(Structure structure, Map<String, Object> more) {
        Map<String, Object> values = new LinkedHashMap<>(more);
        values.put("contactName", structure.contactName());
        values.put("contactEmail", structure.contactEmail());
        values.put("contactPhone", structure.contactPhone());
        values.put("contactLanguage", structure.language());
        return new KnownRecord(StructureContacts.number(structure).value(), structure.chapter(), values);
    }
}
