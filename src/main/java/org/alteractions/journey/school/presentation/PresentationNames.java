package org.alteractions.journey.school.presentation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.panel.CaseNames;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.school.PresentationRepository;
import org.alteractions.journey.school.School;
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

    @Override
    public Map<CaseContext, String> namesOf(Collection<CaseContext> contexts) {
        Map<PresentationReference, String> known = presentations
                .findAll(contexts.stream().map(PresentationNames::reference).distinct().toList()).stream()
                .collect(Collectors.toMap(Presentation::reference, Presentation::school));
        if (known.isEmpty()) {
            return Map.of();
        }
        Map<String, String> names = schools.findAll(Set.copyOf(known.values())).stream()
                .collect(Collectors.toMap(School::id, School::name));
        return contexts.stream()
                .filter(context -> known.containsKey(reference(context)))
                .collect(Collectors.toMap(context -> context, context -> names.get(known.get(reference(context)))));
    }

    private static PresentationReference reference(CaseContext context) {
        return PresentationReference.of(context.reference());
    }
}
