package org.alteractions.journey.structure;

import org.alteractions.journey.id.DossierReference;

/** What a dossier asks the feature that runs missions, which knows dossiers and not the other way round. */
public interface RunningMissions {

    /** Whether a team is at work for the dossier: its mission has begun and its deliverable is not accepted yet. */
    boolean isRunning(DossierReference reference);
}
