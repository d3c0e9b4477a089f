package org.alteractions.journey.team.coach;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.partner.PartnerAction;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "register-coach": adds, changes or retires a coach. */
@Component
class RegisterCoachHandler implements StartFormHandler {

    private final PartnerCoaches coaches;

    RegisterCoachHandler(PartnerCoaches coaches) {
        this.coaches = coaches;
    }

    @Override
    public String form() {
        return "register-coach";
    }

    @Override
    public boolean opensEntry() {
        return true;
    }

    @Override
    public CaseReference open(Submission form) {
        ChapterId chapter = ChapterId.of(form.text(Variable.CHAPTER.key()));
        return switch (form.decision("partnerAction", PartnerAction.class)) {
            case ADD -> coaches.add(chapter, details(form));
            case CHANGE -> coaches.change(chapter, known(form), details(form));
            case RETIRE -> coaches.retire(chapter, known(form));
        };
    }

    private static Long known(Submission form) {
        return Long.valueOf(form.text("knownPartner"));
    }

    private static PartnerCoaches.Details details(Submission form) {
        return new PartnerCoaches.Details(
                form.text("partnerName"),
                form.text("coachCompany"),
                form.text("partnerEmail"),
                form.text("partnerPhone"),
                form.text("partnerLanguage"),
                form.number("coachCapacity"),
                form.flag("coachAvailable"),
                form.choices("coachConflicts").stream().map(Long::valueOf).toList());
    }
}
