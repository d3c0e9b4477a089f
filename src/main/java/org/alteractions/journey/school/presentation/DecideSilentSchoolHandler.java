package org.alteractions.journey.school.presentation;

import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "decide-silent-school": decides about a school that does not answer. */
@Component
class DecideSilentSchoolHandler implements TaskFormHandler {

    private final PresentationService service;

    DecideSilentSchoolHandler(PresentationService service) {
        this.service = service;
    }

    @Override
    public String form() {
        return "decide-silent-school";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.SILENT_SCHOOL_DECISION.key(), SilentSchoolDecision.class)) {
            case OTHER_DATE -> service.otherDate(PresentationReference.of(form.reference()), null);
            case GIVE_UP -> service.cancel(PresentationReference.of(form.reference()));
            case ASK_AGAIN -> { }
        }
    }
}
