package org.alteractions.journey.team.coach;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.partner.RegisterPartnerHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "register-coach": adds, changes or retires a coach. */
@Component
class RegisterCoachHandler extends RegisterPartnerHandler {

    private final PartnerCoaches coaches;

    RegisterCoachHandler(PartnerCoaches coaches) {
        this.coaches = coaches;
    }

    @Override
    public String form() {
        return "register-coach";
    }

    @Override
    protected CaseReference add(ChapterId chapter, Submission form) {
        return coaches.add(chapter, details(form));
    }

    @Override
    protected CaseReference change(ChapterId chapter, String id, Submission form) {
        return coaches.change(chapter, Long.valueOf(id), details(form));
    }

    @Override
    protected CaseReference retire(ChapterId chapter, String id) {
        return coaches.retire(chapter, Long.valueOf(id));
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
