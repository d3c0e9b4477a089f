package org.alteractions.journey.school;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.partner.RegisterPartnerHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "register-school": adds, changes or retires a partner school. */
@Component
class RegisterSchoolHandler extends RegisterPartnerHandler {

    private final PartnerSchools schools;

    RegisterSchoolHandler(PartnerSchools schools) {
        this.schools = schools;
    }

    @Override
    public String form() {
        return "register-school";
    }

    @Override
    protected CaseReference add(ChapterId chapter, Submission form) {
        return schools.add(chapter, details(form));
    }

    @Override
    protected CaseReference change(ChapterId chapter, String id, Submission form) {
        return schools.change(chapter, id, details(form));
    }

    @Override
    protected CaseReference retire(ChapterId chapter, String id) {
        return schools.retire(chapter, id);
    }

    private static School.Details details(Submission form) {
        return new School.Details(
                form.text("partnerName"),
                form.text("partnerContact"),
                form.text("partnerEmail"),
                form.text("partnerLanguage"));
    }
}
