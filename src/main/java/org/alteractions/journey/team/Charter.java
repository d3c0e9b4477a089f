package org.alteractions.journey.team;

import org.alteractions.journey.id.DossierReference;

/** The charter that everybody in a mission accepts; kept by the feature that carries the mission out. */
public interface Charter {

    /**
     * A student has come into the team of a running mission.
     *
     * @throws org.alteractions.journey.Refusal where the others have accepted the charter and the newcomer does not
     */
    void newcomer(DossierReference dossier, Long studentId, boolean accepts);

    /** The coach has changed or left: what the last one said of the charter is nobody else's word. */
    void coachChanged(DossierReference dossier);
}
