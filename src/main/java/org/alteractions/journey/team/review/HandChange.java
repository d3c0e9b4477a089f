package org.alteractions.journey.team.review;

import java.time.Instant;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What somebody changed about the teams by hand, and why.
 *
 * @param variant number of the variant that came of it, or that it was pinned in
 */
record HandChange(
        @Id Long id,
        SeasonReference season,
        int variant,
        @Embedded.Empty Act act,
        String reason,
        @Embedded.Empty Signature signature) {

    /**
     * What was done.
     *
     * @param dossier     that it is about; where a student went to
     * @param application whose move it was; null for others
     * @param other       whom that student changed places with; null for others
     * @param coachId     null where it is about no coach
     */
    record Act(Kind kind, DossierReference dossier, ApplicationNumber application, ApplicationNumber other,
            Long coachId) {}

    /**
     * Who did it, and when.
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
