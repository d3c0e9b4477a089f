package org.alteractions.journey.student;

import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.CaseContext;

/** Finds the application that a step is about, so that its forms show the student and the CV. Features implement it. */
public interface CaseCandidates {

    /** @return number of the application; empty if the step is not about one */
    Optional<ApplicationNumber> candidateOf(CaseContext context);
}
