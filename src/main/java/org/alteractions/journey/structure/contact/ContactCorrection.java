package org.alteractions.journey.structure.contact;

import java.util.Set;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.form.AnswerCorrector;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.structure.DossierRepository;
import org.alteractions.journey.structure.Structure;
import org.alteractions.journey.structure.StructureRepository;
import org.springframework.stereotype.Component;

/** Corrects name and phone of a structure's contact, unless the contact has changed since the request. */
@Component
class ContactCorrection implements AnswerCorrector {

    private final DossierRepository dossiers;
    private final StructureRepository structures;

    ContactCorrection(DossierRepository dossiers, StructureRepository structures) {
        this.dossiers = dossiers;
        this.structures = structures;
    }

    @Override
    public String form() {
        return "request";
    }

    @Override
    public Set<String> keys() {
        return Set.of("contactName", "contactPhone");
    }

    @Override
    public void correct(Submission corrected) {
        Structure structure =
                structures.findById(dossiers.get(DossierReference.of(corrected.reference())).structureId())
                        .orElseThrow();
        structures.save(structure.reachedThrough(new Structure.Contact(corrected.text("contactName"),
                structure.contactEmail(), corrected.text("contactPhone"), structure.language())));
    }
}
