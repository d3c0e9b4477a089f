package org.alteractions.journey.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names for the ids in the journal and in recorded answers, as staff read them. */
@Component
public class Names {

    /** Shown for people who are no longer in the database. */
    public static final String ERASED = "personne effacée";

    // Resolved lazily, because form values are created before the engine and some features.
    private final ObjectProvider<KnownNames> features;

    Names(ObjectProvider<KnownNames> features) {
        this.features = features;
    }

    /**
     * Names with roles of participants, by number, with one query per kind.
     *
     * @param numbers for instance "coach-12"; other values are left out of the result
     */
    public Map<String, String> participants(Collection<String> numbers) {
        Map<String, String> words = new HashMap<>();
        features.stream().forEach(feature -> feature.people().ifPresent(people -> {
            String prefix = people + "-";
            Set<String> ids = numbers.stream()
                    .filter(number -> number.startsWith(prefix))
                    .map(number -> number.substring(prefix.length()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Map<String, String> known = known(feature, ids);
            ids.forEach(id -> words.put(prefix + id, withRole(feature, known.get(id)).orElse(people)));
        }));
        return words;
    }

    /**
     * Names of the chosen values of one list; empty if no feature names its values.
     *
     * @param list name of the choice list or of the routing variable
     */
    public Optional<Map<String, String>> chosen(String list, Collection<String> values) {
        List<KnownNames> owners =
                features.stream().filter(feature -> feature.lists().contains(list)).toList();
        if (owners.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> words = new HashMap<>();
        owners.forEach(owner -> words.putAll(known(owner, new LinkedHashSet<>(values))));
        boolean personal = owners.stream().anyMatch(KnownNames::personal);
        values.forEach(value -> words.putIfAbsent(value, personal ? ERASED : value));
        return Optional.of(words);
    }

    /** Whether a feature names the values of the list. */
    public boolean names(String list) {
        return features.stream().anyMatch(feature -> feature.lists().contains(list));
    }

    private static Map<String, String> known(KnownNames feature, Set<String> ids) {
        return ids.isEmpty() ? Map.of() : feature.names(ids);
    }

    /** Empty for what is no person, and not known. */
    private static Optional<String> withRole(KnownNames feature, String name) {
        if (name == null || name.isBlank()) {
            return feature.personal() ? Optional.of(ERASED) : Optional.empty();
        }
        return Optional.of(feature.role().map(role -> name + " (" + role + ")").orElse(name));
    }
}
