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

/** Who and what is meant by the ids in journal and recorded answers, in staff's words. */
@Component
public class Names {

    /** Whom our tables do not know any more. */
    public static final String ERASED = "personne effacée";

    // Looked up late: what the engine shows in forms is built before the engine, and before some features.
    private final ObjectProvider<KnownNames> features;

    Names(ObjectProvider<KnownNames> features) {
        this.features = features;
    }

    /**
     * Names with role of participants, by number; one query for each kind of them.
     *
     * @param numbers for instance "coach-12"; what is no participant's number is left out of the answer
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
     * The chosen values of one list in words; empty where no feature names its values.
     *
     * @param list name of the list of choices, or of the routing variable
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

    /** Whether a feature names the values of a list. */
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
