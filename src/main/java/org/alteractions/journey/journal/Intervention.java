package org.alteractions.journey.journal;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;

/**
 * One intervention.
 *
 * @param before the state that it found, in ids, numbers and dates
 */
public record Intervention(InterventionKind kind, Subject subject, Author author, String before, String after) {

    /** What was changed. Each component may be null: a batch concerns no single case, an instance no single step. */
    public record Subject(CaseReference reference, ChapterId chapter, String process, String step) {

        public static Subject none() {
            return new Subject(null, null, null, null);
        }
    }

    /**
     * Who did it, and why.
     *
     * @param role   id of the group that gave the right; may be null
     * @param reason free text of staff, which only the journal contains; may be null
     */
    public record Author(String account, String role, String reason) {}
}
