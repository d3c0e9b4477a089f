package org.alteractions.journey.team.pool;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.annotation.Id;

/**
 * A decision that every plan of a season must keep: a student or a coach fixed to a dossier.
 *
 * @param application null for a coach
 * @param coachId     null for a student
 */
public record TeamPin(
        @Id Long id, SeasonReference season, DossierReference dossier, ApplicationNumber application, Long coachId) {

    public static TeamPin ofStudent(SeasonReference season, DossierReference dossier, ApplicationNumber application) {
        return new TeamPin(null, season, dossier, application, null);
    }

    public static TeamPin ofCoach(SeasonReference season, DossierReference dossier, Long coach) {
        return new TeamPin(null, season, dossier, null, coach);
    }

    public boolean isStudent() {
        return application != null;
    }
}
