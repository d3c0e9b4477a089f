package org.alteractions.journey.structure;

import org.alteractions.journey.id.DossierReference;

/** Access to running missions for dossiers. The mission feature implements it, because it depends on dossiers. */
public interface RunningMissions {

    /** Whether a team works for the dossier: its mission has begun and its deliverable is not accepted yet. */
    boolean isRunning(DossierReference reference);
}
