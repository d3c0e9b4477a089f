package org.alteractions.journey.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.id.CaseReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names cases for people: dossiers and applications by number, all others in words. */
@Component
public class CaseTitles {

    private final ObjectProvider<CaseWords> words;

    CaseTitles(ObjectProvider<CaseWords> words) {
        this.words = words;
    }

    /** Empty if the case is named by its number. */
    public Optional<String> inWords(CaseReference reference, Locale language) {
        List<CaseWords> features = words.stream().toList();
        return Optional.ofNullable(reference)
                .flatMap(known -> features.stream().flatMap(feature -> feature.about(known).stream()).findFirst())
                .map(sentence -> sentence.in(language));
    }

    /** Words of several cases; without those that are named by their numbers. */
    public Map<CaseReference, String> inWords(Collection<CaseReference> references, Locale language) {
        Set<CaseReference> distinct = Set.copyOf(references);
        Map<CaseReference, String> known = new HashMap<>();
        words.forEach(feature -> feature.about(distinct)
                .forEach((reference, sentence) -> known.putIfAbsent(reference, sentence.in(language))));
        return known;
    }

    /** The case's words, or its number. */
    public String of(CaseReference reference, Locale language) {
        return inWords(reference, language).orElse(reference.value());
    }

    /** Replaces the case reference at the end of a task's name. */
    public String ofTask(String name, Locale language) {
        int end = name.lastIndexOf(" · ");
        return end < 0 ? name : name.substring(0, end + 3) + of(CaseReference.of(name.substring(end + 3)), language);
    }
}
