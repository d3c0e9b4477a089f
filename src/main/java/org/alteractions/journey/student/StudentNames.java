package org.alteractions.journey.student;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.panel.CaseNames;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** Name of the student that a task is about: of the case's own application, or of that of a session's task. */
@Component
class StudentNames implements CaseNames {

    private final ConcernedCandidate concerned;
    private final SeasonRepository seasons;

    StudentNames(ConcernedCandidate concerned, SeasonRepository seasons) {
        this.concerned = concerned;
        this.seasons = seasons;
    }

    @Override
    public Optional<String> nameOf(CaseContext context) {
        return concerned.at(context).map(Candidates.Candidate::name);
    }

    @Override
    public Map<CaseContext, String> namesOf(Collection<CaseContext> contexts) {
        return concerned.at(contexts).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name()));
    }

    /** "candidature 42, saison d'automne 2026" for NAN-2026-AUTUMN-042. */
    @Override
    public Optional<String> numberOf(CaseContext context) {
        return concerned.at(context).map(Candidates.Candidate::number).map(this::inWords);
    }

    private String inWords(ApplicationNumber number) {
        int end = number.value().lastIndexOf('-');
        return "candidature " + Integer.parseInt(number.value().substring(end + 1))
                + seasons.findById(SeasonReference.of(number.value().substring(0, end)))
                        .map(season -> ", " + season.title(Locale.FRENCH))
                        .orElse("");
    }
}
