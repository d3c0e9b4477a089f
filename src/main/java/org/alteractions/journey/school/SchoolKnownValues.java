package org.alteractions.journey.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.partner.PartnerKnownValues;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.known.KnownRecord;
import org.springframework.stereotype.Component;

/** Known values of form "register-school": a school that is chosen, or recognised by its contact's address. */
@Component
class SchoolKnownValues extends PartnerKnownValues<School> {

    private final SchoolRepository schools;

    SchoolKnownValues(SchoolRepository schools) {
        this.schools = schools;
    }

    @Override
    public String form() {
        return "register-school";
    }

    @Override
    protected Optional<School> find(String id) {
        return schools.findById(id);
    }

    @Override
    protected List<School> at(String email) {
        return schools.findByContactEmail(email);
    }

    @Override
    protected KnownRecord record(School school) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(Variable.CHAPTER.key(), school.chapter().value());
        values.put("partnerName", school.name());
        values.put("partnerContact", school.contactName());
        values.put("partnerEmail", school.contactEmail());
        values.put("partnerLanguage", school.language());
        return new KnownRecord(school.number().value(), school.chapter(), values);
    }
}
