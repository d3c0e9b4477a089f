package org.alteractions.journey.student;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** Finds the candidate that a step is about, in any feature. */
@Component
public class ConcernedCandidate {

    private final List<CaseCandidates> features;
    private final Candidates candidates;

    ConcernedCandidate(List<CaseCandidates> features, Candidates candidates) {
        this.features = features;
        this.candidates = candidates;
    }

    public Optional<Candidates.Candidate> at(CaseContext context) {
        return features.stream()
                .flatMap(feature -> feature.candidateOf(context).stream())
                .flatMap(number -> candidates.find(number).stream())
                .findFirst();
    }

    /** Candidates of several steps, by context, in a fixed number of queries. */
    public Map<CaseContext, Candidates.Candidate> at(Collection<CaseContext> contexts) {
        List<Map<CaseContext, ApplicationNumber>> numbers =
                features.stream().map(feature -> feature.candidatesOf(contexts)).toList();
        Map<ApplicationNumber, Candidates.Candidate> known = candidates.known(numbers.stream()
                .flatMap(feature -> feature.values().stream())
                .collect(Collectors.toSet()));
        Map<CaseContext, Candidates.Candidate> found = new HashMap<>();
        contexts.forEach(context -> numbers.stream()
                .map(feature -> feature.get(context))
                .filter(known::containsKey)
                .findFirst()
                .ifPresent(number -> found.put(context, known.get(number))));
        return found;
    }
}
