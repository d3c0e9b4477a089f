package org.alteractions.journey.cafeselect.interviewer;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.partner.PartnerAction;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "register-interviewer": adds, changes or retires an interviewer. */
@Component
class RegisterInterviewerHandler implements StartFormHandler {

    private final PartnerInterviewers interviewers;

    RegisterInterviewerHandler(PartnerInterviewers interviewers) {
        this.interviewers = interviewers;
    }

    @Override
    public String form() {
        return "register-interviewer";
    }

    @Override
    public boolean opensEntry() {
        return true;
    }

    @Override
    public CaseReference open(Submission form) {
        ChapterId chapter = ChapterId.of(form.text(Variable.CHAPTER.key()));
        return switch (form.decision("partnerAction", PartnerAction.class)) {
            case ADD -> interviewers.add(chapter, details(form));
            case CHANGE -> interviewers.change(chapter, known(form), details(form));
            case RETIRE -> interviewers.retire(chapter, known(form));
        };
    }

    private static Long known(Submission form) {
        return Long.valueOf(form.text("knownPartner"));
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
