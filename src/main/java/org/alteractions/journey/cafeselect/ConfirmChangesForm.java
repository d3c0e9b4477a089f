package org.alteractions.journey.cafeselect;

import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormRecorder;
import org.springframework.stereotype.Component;

/** Task form "confirm-changes": whether the day goes on by the new plan. */
@Component
class ConfirmChangesForm implements TaskFormRecorder {

    private final DayChanges changes;

    ConfirmChangesForm(DayChanges changes) {
        this.changes = changes;
    }

    @Override
    public String form() {
        return "confirm-changes";
    }

    @Override
    public void record(Submission form) {
        switch (form.text(Variable.CHANGES_DECISION.key())) {
            case "apply" -> changes.apply(form.reference());
            case "again" -> changes.excuse(form.reference(), form.choices("excusedCandidates"));
            default -> changes.discard(form.reference());
        }
    }
}
