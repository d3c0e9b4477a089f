package org.alteractions.journey.cafeselect.interviewer;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.partner.RegisterPartnerHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "register-interviewer": adds, changes or retires an interviewer. */
@Component
class RegisterInterviewerHandler extends RegisterPartnerHandler {

    private final PartnerInterviewers interviewers;

    RegisterInterviewerHandler(PartnerInterviewers interviewers) {
        this.interviewers = interviewers;
    }

    @Override
    public String form() {
        return "register-interviewer";
    }

    @Override
    protected CaseReference add(ChapterId chapter, Submission form) {
        return interviewers.add(chapter, details(form));
    }

    @Override
    protected CaseReference change(ChapterId chapter, String id, Submission form) {
        return interviewers.change(chapter, Long.valueOf(id), details(form));
    }

    @Override
    protected CaseReference retire(ChapterId chapter, String id) {
        return interviewers.retire(chapter, Long.valueOf(id));
    }

    private static Interviewer.Details details(Submission form) {
        return new Interviewer.Details(
                form.text("partnerName"),
                form.text("partnerEmail"),
                form.text("partnerLanguage"),
                form.text("formerSchool"),
                form.choice("membership", Interviewer.Membership.class));
    }
}
