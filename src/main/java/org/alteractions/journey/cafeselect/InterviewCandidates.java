package org.alteractions.journey.cafeselect;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.student.CaseCandidates;
import org.springframework.stereotype.Component;

/** The candidate of the interview that a scorecard is about. */
@Component
class InterviewCandidates implements CaseCandidates {

    private final InterviewRepository interviews;

    InterviewCandidates(InterviewRepository interviews) {
        this.interviews = interviews;
    }

    @Override
    public Optional<ApplicationNumber> candidateOf(CaseContext context) {
        return context.id(Variable.INTERVIEW).map(Long::valueOf).flatMap(interviews::findById)
                .map(Interview::candidate);
    }

    @Override
    public Map<CaseContext, ApplicationNumber> candidatesOf(Collection<CaseContext> contexts) {
        Map<CaseContext, Long> ids = new HashMap<>();
        contexts.forEach(context ->
                context.id(Variable.INTERVIEW).map(Long::valueOf).ifPresent(id -> ids.put(context, id)));
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, ApplicationNumber> candidates = interviews.findAllByIdIn(Set.copyOf(ids.values())).stream()
                .collect(Collectors.toMap(Interview::id, Interview::candidate));
        return ids.entrySet().stream()
                .filter(entry -> candidates.containsKey(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> candidates.get(entry.getValue())));
    }
}
