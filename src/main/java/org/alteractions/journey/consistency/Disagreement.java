package org.alteractions.journey.consistency;

import java.util.Locale;

/** How a process and its case contradict each other. */
public enum Disagreement {
    /** The business key names no case. */
    ENGINE_WITHOUT_CASE,
    /** The case is open, and no process runs for it. */
    CASE_WITHOUT_ENGINE,
    /** The case has ended, and a process still waits for it. */
    ENDED_CASE_RUNS,
    /** The business key is missing, or names a case of another kind. */
    WRONG_KEY,
    /** A token waits at a step that the state of the case does not allow. */
    WRONG_STEP,
    /** The history shows a running instance that does not exist. */
    GHOST_HISTORY;

    /** In details and answers, for instance {@code wrong-key}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
