package org.alteractions.journey.season;

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
                ? seasons.findById(SeasonReference.of(reference)).map(season -> new Sentence(
                        "la " + season.title(Locale.FRENCH), "the " + season.title(Locale.ENGLISH)))
                : Optional.ofNullable(DAYS.get(reference.value().substring(slash + 1)))
                        .flatMap(day -> seasons.findAbout(reference)
                        .map(season -> season.dated(day)));
    }
}
