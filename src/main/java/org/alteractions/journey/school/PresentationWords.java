package org.alteractions.journey.school;

import java.util.Optional;
import org.alteractions.journey.FrenchNames;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.process.CaseWords;
import org.alteractions.journey.season.Seasons;
import org.springframework.stereotype.Component;

/** "la présentation à Paris Diderot, saison d'automne 2027". */
@Component
class PresentationWords implements CaseWords {

    private final Presentations presentations;
    private final Schools schools;
    private final Seasons seasons;

    PresentationWords(Presentations presentations, Schools schools, Seasons seasons) {
        this.presentations = presentations;
        this.schools = schools;
        this.seasons = seasons;
    }

    @Override
    public Optional<Sentence> about(String reference) {
        return presentations.findById(reference).map(presentation -> {
            String school = schools.get(presentation.school()).name();
            return seasons.about(reference).dated(
                    new Sentence("la présentation " + FrenchNames.at(school), "the presentation at " + school));
        });
    }
}
