package org.alteractions.journey.structure.contact;

import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRepository;
import org.alteractions.journey.structure.Structure;
import org.alteractions.journey.structure.StructureRefusal;
import org.alteractions.journey.structure.StructureRepository;
import org.springframework.stereotype.Component;

/** Start form "correct-contact": corrects or replaces the contact of a structure. */
@Component
class CorrectContactHandler implements StartFormHandler {

    private final DossierRepository dossiers;
    private final StructureRepository structures;
    private final ContactChange change;

    CorrectContactHandler(DossierRepository dossiers, StructureRepository structures, ContactChange change) {
        this.dossiers = dossiers;
        this.structures = structures;
        this.change = change;
    }

    @Override
    public String form() {
        return "correct-contact";
    }

    @Override
    public CaseReference open(Submission form) {
        Dossier dossier = dossiers.get(DossierReference.of(form.text(ContactKnownValues.DOSSIER)));
        Structure known = structures.findById(dossier.structureId()).orElseThrow();
        if (!known.chapter().equals(form.chapter())) {
            throw StructureRefusal.OTHER_CHAPTER.of();
        }
        Structure.Contact contact = new Structure.Contact(form.text("contactName"), form.text("contactEmail"),
                form.text("contactPhone"), form.text("contactLanguage"));
        Structure corrected = known.reachedThrough(contact);
        if (!corrected.equals(known)) {
            change.save(known, corrected, List.of(dossier.reference()), List.of(dossier.reference()));
        }
        return dossier.reference();
    }
}
