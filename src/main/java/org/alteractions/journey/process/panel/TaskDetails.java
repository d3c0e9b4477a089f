package org.alteractions.journey.process.panel;

import java.util.Optional;
import org.alteractions.journey.process.CaseContext;

/** A feature's words that distinguish several open tasks of one step about the same subject. */
public interface TaskDetails {

    /** Follows the subject's name, for instance " par Nora Bell"; empty for tasks of other features. */
    Optional<String> detailOf(CaseContext context);
}
