package org.alteractions.journey.school;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.partner.PartnerAction;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "register-school": adds, changes or retires a partner school. */
@Component
class RegisterSchoolHandler implements StartFormHandler {

    private final PartnerSchools schools;

    RegisterSchoolHandler(PartnerSchools schools) {
        this.schools = schools;
    }

    @Override
    public String form() {
        return "register-school";
    }

    @Override
    public boolean opensEntry() {
        return true;
    }

    @Override
    public CaseReference open(Submission form) {
        ChapterId chapter = ChapterId.of(form.text(Variable.CHAPTER.key()));
        return switch (form.decision("partnerAction", PartnerAction.class)) {
            case ADD -> schools.add(chapter, details(form));
            case CHANGE -> schools.change(chapter, form.text("knownPartner"), details(form));
            case RETIRE -> schools.retire(chapter, form.text("knownPartner"));
        };
    }

    private static School.Details details(Submission form) {
        return new School.Details(
                form.text("partnerName"),
                form.text("partnerContact"),
                form.text("partnerEmail"),
                form.text("partnerLanguage"));
    }
}
