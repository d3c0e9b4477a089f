package org.alteractions.journey.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.person.PersonBook;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.person.PersonKind;
import org.springframework.stereotype.Component;

/** Schools and their contacts in the staff's directory. */
@Component
class SchoolBook implements PersonBook {

    private final SchoolRepository schools;
    private final PartnerSchools partners;

    SchoolBook(SchoolRepository schools, PartnerSchools partners) {
        this.schools = schools;
        this.partners = partners;
    }

    @Override
    public PersonKind kind() {
        return PersonKind.SCHOOL;
    }

    @Override
    public Optional<PersonCard> find(String id) {
        return schools.findById(id).map(SchoolBook::card);
    }

    private static PersonCard card(School school) {
        Map<PersonField, String> values = new LinkedHashMap<>();
        values.put(PersonField.NAME, school.name());
        values.put(PersonField.CONTACT_NAME, school.contactName());
        values.put(PersonField.EMAIL, school.contactEmail());
        values.put(PersonField.LANGUAGE, school.language());
        values.put(PersonField.OFFERED, PersonField.flag(school.active()));
        return new PersonCard(school.number(), school.version(), values, List.of());
    }

    @Override
    public CaseReference save(PersonCard corrected) {
        School known = schools.get(corrected.number().number());
        return partners.correct(known, new School(known.id(), corrected.version(), corrected.value(PersonField.NAME),
                known.chapter(), corrected.value(PersonField.CONTACT_NAME), corrected.value(PersonField.EMAIL),
                corrected.value(PersonField.LANGUAGE),
                PersonField.YES.equals(corrected.value(PersonField.OFFERED))));
    }
}
