package org.alteractions.journey.team.review;

import java.time.Instant;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A manual change to the teams, with its reason.
 *
 * @param variant number of the variant that the change created or applied to
 */
record HandChange(
        @Id Long id,
        SeasonReference season,
        int variant,
        @Embedded.Empty Act act,
        String reason,
        @Embedded.Empty Signature signature) {

    /**
     * The change itself.
     *
     * @param dossier     subject of the change; for a move, the student's new dossier
     * @param application the student who was moved or released; null for other changes
     * @param other       the student who took the other place; null for other changes
     * @param coachId     null if the change is not about a coach
     */
    record Act(Kind kind, DossierReference dossier, ApplicationNumber application, ApplicationNumber other,
            Long coachId) {}

    /**
     * Author and time of the change.
     *
     * @param author staff account
     */
    record Signature(String author, Instant changedAt) {}

    enum Kind {
        MOVED,
        SWAPPED,
        COACH_CHANGED,
        PINNED,
        RELEASED
    }
}
