package org.alteractions.journey.cafeselect.interviewer;

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

/** Form "register-interviewer": known values of the interviewer who is chosen or has the entered address. */
@Component
class InterviewerKnownValues implements KnownValues {

    private final InterviewerRepository interviewers;

    InterviewerKnownValues(InterviewerRepository interviewers) {
        this.interviewers = interviewers;
    }

    @Override
    public String form() {
        return "register-interviewer";
    }

    @Override
    public Optional<KnownRecord> known(Map<String, Object> answers) {
        if (Submission.value(PartnerAction.RETIRE).equals(answers.get("partnerAction"))) {
            return Optional.empty();
        }
        return KnownValues.number(answers, "knownPartner")
                .map(interviewers::findById)
                .orElseGet(() -> byAddress(answers))
                .map(InterviewerKnownValues::record);
    }

    private Optional<Interviewer> byAddress(Map<String, Object> answers) {
        ChapterId chapter = ChapterId.of(KnownValues.text(answers, Variable.CHAPTER.key()));
        String email = KnownValues.text(answers, "partnerEmail");
        return email == null
                ? Optional.empty()
                : interviewers.findByEmail(email).stream().filter(one -> one.chapter().equals(chapter)).findFirst();
    }

    private static KnownRecord record(Interviewer one) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(Variable.CHAPTER.key(), one.chapter().value());
        values.put("partnerName", one.name());
        values.put("partnerEmail", one.email());
        values.put("partnerLanguage", one.language());
        values.put("membership", one.membership() == null ? null : Submission.value(one.membership()));
        values.put("formerSchool", one.formerSchool());
        return new KnownRecord("interviewer-" + one.id(), one.chapter(), values);
    }
}
