package org.alteractions.journey.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How people are told which case something is about: dossiers and applications by number, all else in words. */
@Component
public class CaseTitles {

    private final ObjectProvider<CaseWords> words;

    CaseTitles(ObjectProvider<CaseWords> words) {
        this.words = words;
    }

    /** Empty where the case's number says it. */
    public Optional<String> inWords(CaseReference reference, Locale language) {
        List<CaseWords> features = words.stream().toList();
        return Optional.ofNullable(reference)
                .flatMap(known -> features.stream().flatMap(feature -> feature.about(known).stream()).findFirst())
                .map(sentence -> sentence.in(language));
    }

    /** The words, or the number. */
    public String of(CaseReference reference, Locale language) {
        return inWords(reference, language).orElse(reference.value());
    }

    /** A task's name, which ends with its case's reference. */
    public String ofTask(String name, Locale language) {
        int end = name.lastIndexOf(" · ");
        return end < 0 ? name : name.substring(0, end + 3) + of(CaseReference.of(name.substring(end + 3)), language);
    }
}
