package org.alteractions.journey.cafeselect.assessment;

import org.alteractions.journey.cafeselect.assessment.Assessment.Note;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * What one person changes beside a candidate, on a page that a colleague may have open too.
 *
 * @param candidate number of the application
 * @param before    what the page showed when it was opened
 * @param now       what it says when it is sent
 */
public record NoteChange(ApplicationNumber candidate, Note before, Note now) {

    public boolean isOne() {
        return !now.equals(before);
    }

    /** Whether a colleague has written something else meanwhile. */
    public boolean collidesWith(Note stored) {
        return isOne() && !stored.equals(before) && !stored.equals(now);
    }
}
