package org.alteractions.journey.cafeselect.assessment;

import org.alteractions.journey.cafeselect.assessment.Assessment.Note;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * One staff member's change of a note, on a page that a colleague may have open too.
 *
 * @param candidate number of the application
 * @param before    the note when the page was opened
 * @param now       the note when the page was sent
 */
public record NoteChange(ApplicationNumber candidate, Note before, Note now) {

    public boolean isOne() {
        return !now.equals(before);
    }

    /** Whether a colleague has written a different note meanwhile. */
    public boolean collidesWith(Note stored) {
        return isOne() && !stored.equals(before) && !stored.equals(now);
    }
}
