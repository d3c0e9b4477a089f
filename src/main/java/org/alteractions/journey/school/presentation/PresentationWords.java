package org.alteractions.journey.school.presentation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.FrenchNames;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.process.CaseWords;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.school.PresentationRepository;
import org.alteractions.journey.school.School;
import org.alteractions.journey.school.SchoolRepository;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** Names a presentation: "la présentation à Paris Diderot, saison d'automne 2027". */
@Component
public class PresentationWords implements CaseWords {

    private final PresentationRepository presentations;
    private final SchoolRepository schools;
    private final SeasonRepository seasons;

    PresentationWords(PresentationRepository presentations, SchoolRepository schools, SeasonRepository seasons) {
        this.presentations = presentations;
        this.schools = schools;
        this.seasons = seasons;
    }

    /** "la présentation à Paris Diderot, vendredi 8 octobre 2027 à 18 h"; empty if there is no date. */
    public Optional<Sentence> withDate(CaseReference reference) {
        return presentations.findById(PresentationReference.of(reference))
                .filter(presentation -> presentation.takesPlaceAt() != null)
                .map(presentation -> new Sentence(
                        named(presentation).french() + ", "
                                + WrittenDates.moment(presentation.takesPlaceAt(), Locale.FRENCH),
                        named(presentation).english() + ", "
                                + WrittenDates.moment(presentation.takesPlaceAt(), Locale.ENGLISH)));
    }

    @Override
    public Optional<Sentence> about(CaseReference reference) {
        return presentations.findById(PresentationReference.of(reference))
                .map(presentation -> seasons.about(reference).dated(named(presentation)));
    }

    @Override
    public Map<CaseReference, Sentence> about(Collection<CaseReference> references) {
        List<Presentation> known = references.isEmpty()
                ? List.of()
                : presentations.findAll(references.stream().map(PresentationReference::of).toList());
        if (known.isEmpty()) {
            return Map.of();
        }
        Map<String, School> where = schools.byId(known.stream().map(Presentation::school));
        Map<CaseReference, Season> when = seasons.findAbout(
                known.stream().<CaseReference>map(Presentation::reference).toList());
        return known.stream().collect(Collectors.toMap(Presentation::reference, presentation ->
                when.get(presentation.reference()).dated(named(where.get(presentation.school()).name()))));
    }

    private Sentence named(Presentation presentation) {
        return named(schools.get(presentation.school()).name());
    }

    private static Sentence named(String school) {
        return new Sentence("la présentation " + FrenchNames.at(school), "the presentation at " + school);
    }
}
