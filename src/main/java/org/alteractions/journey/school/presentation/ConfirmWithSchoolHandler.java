package org.alteractions.journey.school.presentation;

import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "confirm-with-school": records the school's answer to the proposed date. */
@Component
class ConfirmWithSchoolHandler implements TaskFormHandler {

    private final PresentationService service;

    ConfirmWithSchoolHandler(PresentationService service) {
        this.service = service;
    }

    @Override
    public String form() {
        return "confirm-with-school";
    }

    @Override
    public void record(Submission form) {
        String remarks = form.text("schoolRemarks");
        switch (form.decision(Variable.SCHOOL_ANSWER.key(), SchoolAnswer.class)) {
            case CONFIRMED -> service.confirmed(PresentationReference.of(form.reference()), remarks);
            case OTHER_DATE -> service.otherDate(PresentationReference.of(form.reference()), remarks);
            case CANCELLED -> service.cancel(PresentationReference.of(form.reference()));
        }
    }
}
