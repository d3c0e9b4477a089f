package org.alteractions.journey.student;

import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.CaseContext;

/** A feature's answer to "which application is this step about?", so that its forms show the student and the CV. */
public interface CaseCandidates {

    /** Number of the application, or empty where the step is not about one. */
    Optional<ApplicationNumber> candidateOf(CaseContext context);
}
