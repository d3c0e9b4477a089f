package org.alteractions.journey.process.panel;

import java.util.Optional;
import org.alteractions.journey.process.CaseContext;

/** Cases of forms that the logged-in staff member has just sent. */
public interface SentCases {

    /**
     * Empty if another user sent the form, or its case is not the staff member's work.
     *
     * @param subject id of the task, or of the process instance that a start form opened
     */
    Optional<CaseContext> of(String subject);
}
