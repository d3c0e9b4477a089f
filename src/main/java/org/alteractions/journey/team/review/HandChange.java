package org.alteractions.journey.team.review;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * What somebody changed about the teams by hand, and why.
 *
 * @param variant     number of the variant that came of it, or that it was pinned in
 * @param dossier     that it is about; where a student went to
 * @param application whose move it was; null for others
 * @param other       whom that student changed places with; null for others
 * @param coachId     null where it is about no coach
 * @param author      staff account
 */
record HandChange(
        @Id Long id,
        String season,
        int variant,
        Kind kind,
        String dossier,
        String application,
        String other,
        Long coachId,
        String reason,
        String author,
        Instant changedAt) {

    enum Kind {
        MOVED,
        SWAPPED,
        COACH_CHANGED,
        PINNED,
        RELEASED
    }
}
