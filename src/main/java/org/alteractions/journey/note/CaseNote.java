package org.alteractions.journey.note;

import java.time.Instant;
import org.alteractions.journey.id.CaseReference;
import org.springframework.data.annotation.Id;

/**
 * A note about a case. It is never changed, so that its date and author stay true.
 *
 * @param author account of the staff member
 */
public record CaseNote(@Id Long id, CaseReference reference, String wording, String author, Instant writtenAt) {

    /** Maximum length in characters; equals the column's. */
    public static final int LONGEST = 2000;
}
