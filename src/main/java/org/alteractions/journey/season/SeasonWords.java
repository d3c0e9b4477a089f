package org.alteractions.journey.season;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.CaseWords;
import org.springframework.stereotype.Component;

/** Names a season, "la saison d'automne 2027", or an event that each season has once. */
@Component
class SeasonWords implements CaseWords {

    private static final Map<String, Sentence> DAYS = Map.of(
            "cafe-select", new Sentence("le Café Select", "the Café Select"),
            "seminar", new Sentence("le séminaire", "the seminar"));

    private final SeasonRepository seasons;

    SeasonWords(SeasonRepository seasons) {
        this.seasons = seasons;
    }

    @Override
    public Optional<Sentence> about(CaseReference reference) {
        int slash = reference.value().indexOf('/');
        return slash < 0
                ? seasons.findById(SeasonReference.of(reference)).map(SeasonWords::named)
                : Optional.ofNullable(DAYS.get(reference.value().substring(slash + 1)))
                        .flatMap(day -> seasons.findAbout(reference)
                        .map(season -> season.dated(day)));
    }

    @Override
    public Map<CaseReference, Sentence> about(Collection<CaseReference> references) {
        Map<CaseReference, Sentence> words = new HashMap<>();
        seasons.findAbout(references).forEach((reference, season) -> {
            int slash = reference.value().indexOf('/');
            Sentence day = DAYS.get(reference.value().substring(slash + 1));
            if (slash < 0) {
                words.put(reference, named(season));
            } else if (day != null) {
                words.put(reference, season.dated(day));
            }
        });
        return words;
    }

    private static Sentence named(Season season) {
        return new Sentence("la " + season.title(Locale.FRENCH), "the " + season.title(Locale.ENGLISH));
    }
}
