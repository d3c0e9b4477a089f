package org.alteractions.journey.process.panel;

import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.tasklist.TaskPanel;

/** The file of a case without a task at hand. Whoever calls has checked that it may be read. */
public interface CaseFiles {

    /** Without its documents, which are read from a task. */
    TaskPanel.File file(CaseContext at);

    /** Whom or what the case is about; empty where nobody knows. */
    String name(CaseContext at);
}
