package org.alteractions.journey.team;

import org.alteractions.journey.id.DossierReference;

/** The charter that all parties of a mission accept. The mission feature implements it. */
public interface Charter {

    /**
     * Records that a student has joined the team of a running mission.
     *
     * @throws org.alteractions.journey.Refusal if the others have accepted the charter and the newcomer does not
     */
    void newcomer(DossierReference dossier, Long studentId, boolean accepts);

    /** The coach has changed or left, so the former coach's answer to the charter no longer counts. */
    void coachChanged(DossierReference dossier);
}
