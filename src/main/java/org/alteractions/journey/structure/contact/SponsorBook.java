package org.alteractions.journey.structure.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.person.PersonBook;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.person.PersonKind;
import org.alteractions.journey.structure.StructureRefusal;
import org.alteractions.journey.structure.sponsor.Sponsor;
import org.alteractions.journey.structure.sponsor.SponsorRepository;
import org.springframework.stereotype.Component;

/** Sponsors in the staff's directory: a sponsor is only a name. */
@Component
class SponsorBook implements PersonBook {

    private final SponsorRepository sponsors;
    private final Journal journal;

    SponsorBook(SponsorRepository sponsors, Journal journal) {
        this.sponsors = sponsors;
        this.journal = journal;
    }

    @Override
    public PersonKind kind() {
        return PersonKind.SPONSOR;
    }

    @Override
    public Optional<PersonCard> find(String id) {
        return sponsors.findById(Long.valueOf(id)).map(sponsor -> new PersonCard(kind().number(sponsor.id()),
                sponsor.version(), Map.of(PersonField.NAME, sponsor.name()), List.of()));
    }

    @Override
    public CaseReference save(PersonCard corrected) {
        Long id = Long.valueOf(corrected.number().number());
        String name = corrected.value(PersonField.NAME);
        if (sponsors.findByName(name).filter(other -> !other.id().equals(id)).isPresent()) {
            throw StructureRefusal.SPONSOR_NAME_TAKEN.of();
        }
        sponsors.save(new Sponsor(id, corrected.version(), name));
        CaseReference reference = CaseReference.of(corrected.number().value());
        journal.record(reference, JournalEvent.PARTNER_CHANGED, corrected.number());
        return reference;
    }
}
