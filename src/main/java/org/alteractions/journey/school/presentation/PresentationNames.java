package org.alteractions.journey.school.presentation;

import java.util.Optional;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.panel.CaseNames;
import org.alteractions.journey.school.Presentations;
import org.alteractions.journey.school.Schools;
import org.springframework.stereotype.Component;

@Component
class PresentationNames implements CaseNames {

    private final Presentations presentations;
    private final Schools schools;

    PresentationNames(Presentations presentations, Schools schools) {
        this.presentations = presentations;
        this.schools = schools;
    }

    @Override
    public Optional<String> nameOf(CaseContext at) {
        return Optional.ofNullable(at.reference())
                .flatMap(presentations::findById)
                .map(presentation -> schools.get(presentation.school()).name());
    }
}
