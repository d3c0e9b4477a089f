package org.alteractions.journey.participant.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.panel.CaseNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of people who sent a public entry, taken from the case that it became. */
@Component
class EntryNames implements KnownNames {

    private static final String CASES =
            "select id, reference from stored_entry where reference is not null and id in (:ids)";

    private final JdbcClient jdbc;
    // Resolved late: some of them show forms, which are read before the engine is built.
    private final ObjectProvider<CaseNames> cases;

    EntryNames(JdbcClient jdbc, ObjectProvider<CaseNames> cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    @Override
    public Optional<String> people() {
        return Optional.of(StoredEntry.PEOPLE);
    }

    @Override
    public Optional<String> role() {
        return Optional.of("envoi en ligne");
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        Map<String, String> names = new HashMap<>();
        NumberedNames.byNumber(jdbc, CASES, ids).forEach((id, reference) -> {
            CaseContext context = CaseContext.of(CaseReference.of(reference));
            cases.stream().filter(feature -> !feature.isFrame())
                    .flatMap(feature -> feature.nameOf(context).stream())
                    .findFirst()
                    .ifPresent(name -> names.put(id, name));
        });
        return names;
    }
}
