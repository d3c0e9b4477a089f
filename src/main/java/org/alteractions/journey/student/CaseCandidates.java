package org.alteractions.journey.student;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.CaseContext;

/** Finds the application that a step is about, so that its forms show the student and the CV. Features implement it. */
public interface CaseCandidates {

    /** @return number of the application; empty if the step is not about one */
    Optional<ApplicationNumber> candidateOf(CaseContext context);

    /** Applications of several steps, by context. A feature that needs a query for it overrides it with one for all. */
    default Map<CaseContext, ApplicationNumber> candidatesOf(Collection<CaseContext> contexts) {
        Map<CaseContext, ApplicationNumber> candidates = new HashMap<>();
        contexts.forEach(context -> candidateOf(context).ifPresent(number -> candidates.put(context, number)));
        return candidates;
    }
}
