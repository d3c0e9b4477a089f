package org.alteractions.journey.student.place;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "decide-waiting-application": keeps or closes an application that has waited too long. */
@Component
class DecideWaitingApplicationHandler implements TaskFormHandler {

    private final Places places;

    DecideWaitingApplicationHandler(Places places) {
        this.places = places;
    }

    @Override
    public String form() {
        return "decide-waiting-application";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.WAITING_DECISION.key(), WaitingDecision.class)) {
            case KEEP -> { }
            case CLOSE -> places.close(ApplicationNumber.of(form.reference()), form.text("closingReason"));
        }
    }
}
