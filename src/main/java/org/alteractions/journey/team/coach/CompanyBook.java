package org.alteractions.journey.team.coach;

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
import org.springframework.stereotype.Component;

/** Companies in the staff's directory: a company is only a name. */
@Component
class CompanyBook implements PersonBook {

    private final CompanyRepository companies;
    private final Journal journal;

    CompanyBook(CompanyRepository companies, Journal journal) {
        this.companies = companies;
        this.journal = journal;
    }

    @Override
    public PersonKind kind() {
        return PersonKind.COMPANY;
    }

    @Override
    public Optional<PersonCard> find(String id) {
        return companies.findById(Long.valueOf(id)).map(company -> new PersonCard(kind().number(company.id()),
                company.version(), Map.of(PersonField.NAME, company.name()), List.of()));
    }

    @Override
    public CaseReference save(PersonCard corrected) {
        Long id = Long.valueOf(corrected.number().number());
        String name = corrected.value(PersonField.NAME);
        if (companies.findByName(name).filter(other -> !other.id().equals(id)).isPresent()) {
            throw CoachRefusal.COMPANY_NAME_TAKEN.of();
        }
        companies.save(new Company(id, corrected.version(), name));
        CaseReference reference = CaseReference.of(corrected.number().value());
        journal.record(reference, JournalEvent.PARTNER_CHANGED, corrected.number());
        return reference;
    }
}
