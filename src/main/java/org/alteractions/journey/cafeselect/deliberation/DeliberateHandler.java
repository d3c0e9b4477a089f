package org.alteractions.journey.cafeselect.deliberation;

import java.util.List;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "deliberate": which candidates are accepted, on the waiting list or declined. */
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
                        numbers(form, "acceptedCandidates"),
                        numbers(form, "waitingListCandidates"),
                        numbers(form, "declinedCandidates")),
                form.text("deliberationReason"));
    }

    private static List<ApplicationNumber> numbers(Submission form, String key) {
        return form.choices(key).stream().map(ApplicationNumber::of).toList();
    }
}
