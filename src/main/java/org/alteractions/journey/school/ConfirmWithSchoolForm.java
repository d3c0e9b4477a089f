package org.alteractions.journey.school;

import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormRecorder;
import org.springframework.stereotype.Component;

/** Task form "confirm-with-school": what the school answers to the proposed date. */
@Component
class ConfirmWithSchoolForm implements TaskFormRecorder {

    private final PresentationDesk desk;

    ConfirmWithSchoolForm(PresentationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String form() {
        return "confirm-with-school";
    }

    @Override
    public void record(Submission form) {
        switch (form.text(Variable.SCHOOL_ANSWER.key())) {
            case "confirmed" -> desk.confirmed(form.reference());
            case "otherDate" -> desk.otherDate(form.reference());
            case "cancelled" -> desk.cancel(form.reference());
            default -> { }
        }
    }
}
