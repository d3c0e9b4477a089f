package org.alteractions.journey.structure.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.person.PersonBook;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.person.PersonKind;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRepository;
import org.alteractions.journey.structure.Structure;
import org.alteractions.journey.structure.StructureContacts;
import org.alteractions.journey.structure.StructureRefusal;
import org.alteractions.journey.structure.StructureRepository;
import org.springframework.stereotype.Component;

/** Structures in the staff's directory. Their names and contacts are corrected there. */
@Component
class StructureBook implements PersonBook {

    private final StructureRepository structures;
    private final DossierRepository dossiers;
    private final ContactChange change;

    StructureBook(StructureRepository structures, DossierRepository dossiers, ContactChange change) {
        this.structures = structures;
        this.dossiers = dossiers;
        this.change = change;
    }

    @Override
    public PersonKind kind() {
        return PersonKind.STRUCTURE;
    }

    @Override
    public Optional<PersonCard> find(String id) {
        return structures.findById(Long.valueOf(id)).map(StructureBook::card);
    }

    private static PersonCard card(Structure structure) {
        Map<PersonField, String> values = new LinkedHashMap<>();
        values.put(PersonField.NAME, structure.name());
        values.put(PersonField.CONTACT_NAME, structure.contactName());
        values.put(PersonField.EMAIL, structure.contactEmail());
        values.put(PersonField.PHONE, structure.contactPhone() == null ? "" : structure.contactPhone());
        values.put(PersonField.LANGUAGE, structure.language());
        return new PersonCard(StructureContacts.number(structure), structure.version(), values,
                List.of(new PersonCard.Fact("Forme juridique", structure.kind().label())));
    }

    @Override
    public CaseReference save(PersonCard corrected) {
        Structure known = structures.findById(Long.valueOf(corrected.number().number())).orElseThrow();
        String phone = corrected.value(PersonField.PHONE);
        String name = corrected.value(PersonField.NAME);
        if (structures.findByChapterAndName(known.chapter(), name)
                .filter(other -> !other.id().equals(known.id())).isPresent()) {
            throw StructureRefusal.STRUCTURE_NAME_TAKEN.of();
        }
        Structure after = new Structure(known.id(), corrected.version(), name, known.kind(), known.chapter(),
                new Structure.Contact(corrected.value(PersonField.CONTACT_NAME), corrected.value(PersonField.EMAIL),
                        phone.isEmpty() ? null : phone, corrected.value(PersonField.LANGUAGE)));
        List<Dossier> all = dossiers.findByStructureIdOrderByReferenceDesc(known.id());
        List<DossierReference> open = all.stream()
                .filter(dossier -> !dossier.state().ended() || dossier.state() == Dossier.State.COMPLETED)
                .map(Dossier::reference)
                .toList();
        List<DossierReference> journaled = open.isEmpty()
                ? all.stream().map(Dossier::reference).limit(1).toList()
                : open;
        change.save(known, after, journaled, open);
        return journaled.isEmpty() ? CaseReference.of(corrected.number().value()) : journaled.get(0);
    }
}
