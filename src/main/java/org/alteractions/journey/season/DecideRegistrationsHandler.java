package org.alteractions.journey.season;

import java.util.Optional;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "decide-registrations": too few candidates; a new closing date moves the season's calendar at once. */
@Component
class DecideRegistrationsHandler implements TaskFormHandler {

    private final SeasonService service;

    DecideRegistrationsHandler(SeasonService service) {
        this.service = service;
    }

    @Override
    public String form() {
        return "decide-registrations";
    }

    @Override
    public void record(Submission form) {
        Optional.ofNullable(form.date("newClosingDate"))
                .ifPresent(newClosing -> service.extendRegistration(form.reference(), newClosing));
    }
}
