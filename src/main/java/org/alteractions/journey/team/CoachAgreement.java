package org.alteractions.journey.team;

import java.util.Set;
import org.alteractions.journey.id.DossierReference;

/** Whether coaches agree to guide a team. The mission feature asks them and implements it. */
public interface CoachAgreement {

    /** Ids of the coaches who have declined to guide this team. */
    Set<Long> declined(DossierReference dossier);

    /** The present coach guides the team after all. */
    void stays(DossierReference dossier);
}
