package org.alteractions.journey.student;

import java.util.List;
import java.util.Optional;
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
}
