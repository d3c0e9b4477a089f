package org.alteractions.journey.school.presentation;

import java.util.Optional;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.panel.CaseNames;
import org.alteractions.journey.school.PresentationRepository;
import org.alteractions.journey.school.SchoolRepository;
import org.springframework.stereotype.Component;

@Component
class PresentationNames implements CaseNames {

    private final PresentationRepository presentations;
    private final SchoolRepository schools;

    PresentationNames(PresentationRepository presentations, SchoolRepository schools) {
        this.presentations = presentations;
        this.schools = schools;
    }

    @Override
    public Optional<String> nameOf(CaseContext context) {
        return Optional.ofNullable(context.reference())
                .flatMap(presentation -> presentations.findById(PresentationReference.of(presentation)))
                .map(presentation -> schools.get(presentation.school()).name());
    }
}
