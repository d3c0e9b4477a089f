package org.alteractions.journey.school.presentation;

import java.util.Set;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.process.form.AnswerCorrector;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Corrects the number of students and the structures that came to a presentation. */
@Component
class PresentationCorrection implements AnswerCorrector {

    private final PresentationService service;

    PresentationCorrection(PresentationService service) {
        this.service = service;
    }

    @Override
    public String form() {
        return "record-presentation";
    }

    @Override
    public Set<String> keys() {
        return Set.of("studentCount", "attendingDossiers");
    }

    @Override
    public void correct(Submission corrected) {
        service.correct(PresentationReference.of(corrected.reference()), corrected.number("studentCount"),
                corrected.choices("attendingDossiers", DossierReference::of));
    }
}
