package org.alteractions.journey.cafeselect.replanning;

import java.time.LocalTime;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "confirm-changes": whether the new plan is applied. */
@Component
class ConfirmChangesHandler implements TaskFormHandler {

    private final DayChanges changes;

    ConfirmChangesHandler(DayChanges changes) {
        this.changes = changes;
    }

    @Override
    public String form() {
        return "confirm-changes";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.CHANGES_DECISION.key(), ChangesDecision.class)) {
            case APPLY -> changes.apply(SessionReference.of(form.reference()));
            case AGAIN -> changes.ease(
                    SessionReference.of(form.reference()),
                    form.choices("excusedCandidates").stream().map(ApplicationNumber::of).toList(),
                    end(form));
            case DISCARD -> changes.discard(SessionReference.of(form.reference()));
        }
    }

    private static LocalTime end(Submission form) {
        String time = form.text("prolongedUntil");
        return time == null ? null : LocalTime.parse(time);
    }
}
