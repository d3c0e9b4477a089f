package org.alteractions.journey.process.panel;

import org.alteractions.journey.process.CaseContext;

/** Names of cases. The caller has checked that the case may be read. */
public interface CaseFiles {

    /** Subject of the case; empty if it is unknown. */
    String name(CaseContext context);
}
