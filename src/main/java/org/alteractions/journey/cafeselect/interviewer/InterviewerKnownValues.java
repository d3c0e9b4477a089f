package org.alteractions.journey.cafeselect.interviewer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.partner.PartnerKnownValues;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.known.KnownRecord;
import org.alteractions.journey.process.form.known.KnownValues;
import org.springframework.stereotype.Component;

/** Form "register-interviewer": known values of the interviewer who is chosen or has the entered address. */
@Component
class InterviewerKnownValues extends PartnerKnownValues<Interviewer> {

    private final InterviewerRepository interviewers;

    InterviewerKnownValues(InterviewerRepository interviewers) {
        this.interviewers = interviewers;
    }

    @Override
    public String form() {
        return "register-interviewer";
    }

    @Override
    protected Optional<Interviewer> find(String id) {
        return KnownValues.number(id).flatMap(interviewers::findById);
    }

    @Override
    protected List<Interviewer> at(String email) {
        return interviewers.findByEmail(email);
    }

    @Override
    protected KnownRecord record(Interviewer one) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(Variable.CHAPTER.key(), one.chapter().value());
        values.put("partnerName", one.name());
        values.put("partnerEmail", one.email());
        values.put("partnerLanguage", one.language());
        values.put("membership", one.membership() == null ? null : Submission.value(one.membership()));
        values.put("formerSchool", one.formerSchool());
        return new KnownRecord(one.number().value(), one.chapter(), values);
    }
}
