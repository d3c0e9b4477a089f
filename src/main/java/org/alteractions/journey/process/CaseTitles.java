package org.alteractions.journey.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
