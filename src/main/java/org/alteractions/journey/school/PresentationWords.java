package org.alteractions.journey.school;

import java.util.Optional;
import java.util.regex.Pattern;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.process.CaseWords;
import org.alteractions.journey.season.Seasons;
import org.springframework.stereotype.Component;

/** "la présentation à Paris Diderot, saison d'automne 2027". */
@Component
class PresentationWords implements CaseWords {

    /** École centrale, Université de Lille, IUT de Saint-Denis: "à l'École centrale". */
    private static final Pattern WITH_ARTICLE =
            Pattern.compile("^(?:école|ecole|université|universite|institut|iut|iae)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

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
            String at = WITH_ARTICLE.matcher(school).find() ? "à l'" : "à ";
            return seasons.about(reference).dated(new Sentence("la présentation " + at + school, "the presentation at " + school));
        });
    }
}
