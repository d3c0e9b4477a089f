package org.alteractions.journey.process.panel;

import java.util.Optional;
import org.alteractions.journey.process.CaseContext;

/** The cases of forms that the person logged in has sent a moment ago. */
public interface SentCases {

    /**
     * Empty where the form is somebody else's, or its case is not this person's work.
     *
     * @param subject id of the task, or of the process instance that a start form opened
     */
    Optional<CaseContext> of(String subject);
}
