package org.alteractions.journey.cafeselect;

import org.alteractions.journey.cafeselect.Assessment.Note;

/**
 * What one person changes beside a candidate, on a page that a colleague may have open too.
 *
 * @param candidate number of the application
 * @param before    what the page showed when it was opened
 * @param now       what it says when it is sent
 */
record NoteChange(String candidate, Note before, Note now) {

    boolean isOne() {
        return !now.equals(before);
    }

    /** Whether a colleague has written something else meanwhile. */
    boolean collidesWith(Note stored) {
        return isOne() && !stored.equals(before) && !stored.equals(now);
    }
}
