package org.alteractions.journey.school;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.partner.PartnerAction;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.known.KnownRecord;
import org.alteractions.journey.process.form.known.KnownValues;
import org.springframework.stereotype.Component;

/** Known values of form "register-school": a school that is chosen, or recognised by its contact's address. */
@Component
class SchoolKnownValues implements KnownValues {

    private final SchoolRepository schools;

    SchoolKnownValues(SchoolRepository schools) {
        this.schools = schools;
    }

    @Override
    public String form() {
        return "register-school";
    }

    @Override
    public Optional<KnownRecord> known(Map<String, Object> answers) {
        if (Submission.value(PartnerAction.RETIRE).equals(answers.get("partnerAction"))) {
            return Optional.empty();
        }
        return Optional.ofNullable(KnownValues.text(answers, "knownPartner"))
                .map(schools::findById)
                .orElseGet(() -> byAddress(answers))
                .map(SchoolKnownValues::record);
    }

    private Optional<School> byAddress(Map<String, Object> answers) {
        ChapterId chapter = ChapterId.of(KnownValues.text(answers, Variable.CHAPTER.key()));
        String email = KnownValues.text(answers, "partnerEmail");
        return email == null
                ? Optional.empty()
                : schools.findByContactEmail(email).stream().filter(one -> one.chapter().equals(chapter)).findFirst();
    }

    private static KnownRecord record(School school) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(Variable.CHAPTER.key(), school.chapter().value());
        values.put("partnerName", school.name());
        values.put("partnerContact", school.contactName());
        values.put("partnerEmail", school.contactEmail());
        values.put("partnerLanguage", school.language());
        return new KnownRecord("school-" + school.id(), school.chapter(), values);
    }
}
