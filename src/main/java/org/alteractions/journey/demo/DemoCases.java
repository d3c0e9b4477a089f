package org.alteractions.journey.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.id.CaseReference;

/** Cases that a story has started, by name. */
final class DemoCases {

    private final Map<String, CaseReference> references = new HashMap<>();
    private final Map<String, List<String>> origins = new HashMap<>();

    /** @param from names of the cases on which it depends */
    void add(String name, CaseReference reference, List<String> from) {
        references.put(name, reference);
        origins.put(name, from);
    }

    /** A case is also affected by the cases it depends on: a student by the season, for instance. */
    boolean isAmong(Set<String> cases, String name) {
        return cases.contains(name)
                || origins.getOrDefault(name, List.of()).stream().anyMatch(origin -> isAmong(cases, origin));
    }

    /** @param written <code>name</code> or <code>name/part</code> */
    CaseReference reference(String written) {
        int part = written.indexOf('/');
        String name = part < 0 ? written : written.substring(0, part);
        return Optional.ofNullable(references.get(name))
                .map(reference -> part < 0 ? reference : CaseReference.of(reference + written.substring(part)))
                .orElseThrow(() -> new IllegalArgumentException("No case was started as '" + name + "'"));
    }
}
