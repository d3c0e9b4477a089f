package org.alteractions.journey.student.ending;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.StudentRefusal;
import org.springframework.stereotype.Component;

/** Start form "withdraw-application": staff record that a student withdraws. */
@Component
class WithdrawApplicationHandler implements StartFormHandler {

    private final ApplicationRepository applications;
    private final SeasonRepository seasons;

    WithdrawApplicationHandler(ApplicationRepository applications, SeasonRepository seasons) {
        this.applications = applications;
        this.seasons = seasons;
    }

    @Override
    public String form() {
        return "withdraw-application";
    }

    @Override
    public CaseReference open(Submission form) {
        Application application = applications.get(ApplicationNumber.of(form.text("concernedApplication"))).open();
        if (!seasons.get(application.season()).chapter().equals(form.chapter())) {
            throw StudentRefusal.APPLICATION_OF_OTHER_CHAPTER.of();
        }
        return application.number();
    }
}
