package org.alteractions.journey.process.intervention;

import java.util.Set;

/** Where processes and cases disagree, compared in the transaction of the caller. */
public interface CaseChecks {

    /** One text for each disagreement, the same each time; without personal data. */
    Set<String> disagreements();
}
