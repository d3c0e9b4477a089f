package org.alteractions.journey.school.presentation;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "record-presentation": records the attendance, or that the presentation did not take place. */
@Component
class RecordPresentationHandler implements TaskFormHandler {

    private final PresentationService service;

    RecordPresentationHandler(PresentationService service) {
        this.service = service;
    }

    @Override
    public String form() {
        return "record-presentation";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.PRESENTATION_OUTCOME.key(), PresentationOutcome.class)) {
            case HELD -> service.hold(PresentationReference.of(form.reference()), form.number("studentCount"),
                    form.choices("attendingDossiers", DossierReference::of));
            case POSTPONED -> service.postpone(PresentationReference.of(form.reference()));
            case CANCELLED -> service.cancel(PresentationReference.of(form.reference()));
        }
    }
}
