package org.alteractions.journey.process.panel;

import org.alteractions.journey.process.CaseContext;

/** What cases are called. Whoever calls has checked that the case may be read. */
public interface CaseFiles {

    /** Whom or what the case is about; empty where nobody knows. */
    String name(CaseContext context);
}
