package org.alteractions.journey.season;

import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "decide-registrations": too few candidates. A new closing date moves the season's calendar at once. */
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
        switch (form.decision(Variable.REGISTRATION_DECISION.key(), RegistrationDecision.class)) {
            case EXTEND -> service.extendRegistration(
                    SeasonReference.of(form.reference()), form.date("newClosingDate"));
            case GO_ON, CANCEL_SEASON -> { }
        }
    }
}
