package org.alteractions.journey.cafeselect.deliberation;

import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "deliberate": who is accepted, who waits, who is declined. */
@Component
class DeliberateHandler implements TaskFormHandler {

    private final Deliberations deliberations;

    DeliberateHandler(Deliberations deliberations) {
        this.deliberations = deliberations;
    }

    @Override
    public String form() {
        return "deliberate";
    }

    @Override
    public void record(Submission form) {
        deliberations.decide(
                SessionReference.of(form.reference()),
                new Verdict(
                        form.number("placesAvailable"),
                        form.choices("acceptedCandidates"),
                        form.choices("waitingListCandidates"),
                        form.choices("declinedCandidates")),
                form.text("deliberationReason"));
    }
}
