package org.alteractions.journey.structure;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.panel.CaseNames;
import org.springframework.stereotype.Component;

@Component
class StructureNames implements CaseNames {

    private final DossierRepository dossiers;
    private final StructureRepository structures;
    private final ReportNames reports;

    StructureNames(DossierRepository dossiers, StructureRepository structures, ReportNames reports) {
        this.dossiers = dossiers;
        this.structures = structures;
        this.reports = reports;
    }

    @Override
    public Optional<String> nameOf(CaseContext context) {
        return dossiers.findById(context.dossier())
                .flatMap(dossier -> structures.findById(dossier.structureId()))
                .map(structure -> structure.name() + report(context));
    }

    @Override
    public Map<CaseContext, String> namesOf(Collection<CaseContext> contexts) {
        Map<DossierReference, Long> structureIds = dossiers
                .findAll(contexts.stream().map(CaseContext::dossier).distinct().toList()).stream()
                .collect(Collectors.toMap(Dossier::reference, Dossier::structureId));
        if (structureIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> names = structures.findAll(Set.copyOf(structureIds.values())).stream()
                .collect(Collectors.toMap(Structure::id, Structure::name));
        return contexts.stream()
                .filter(context -> structureIds.containsKey(context.dossier()))
                .collect(Collectors.toMap(context -> context,
                        context -> names.get(structureIds.get(context.dossier())) + report(context)));
    }

    /** The dossier: a structure may have several in one season. */
    @Override
    public Optional<String> numberOf(CaseContext context) {
        return Optional.of(context.dossier().value());
    }

    /** Distinguishes several tasks about reports of one dossier, which otherwise have the same name. */
    private String report(CaseContext context) {
        return context.id(Variable.DECLARED_IN)
                .flatMap(id -> Optional.ofNullable(reports.names(Set.of(id)).get(id)))
                .map(words -> " – " + words)
                .orElse("");
    }
}
