package org.alteractions.journey.student;

import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** Finds the case's own application, or the one that a step of a session is about. */
@Component
class ApplicationCandidates implements CaseCandidates {

    @Override
    public Optional<ApplicationNumber> candidateOf(CaseContext context) {
        return Optional.ofNullable(context.application());
    }
}
