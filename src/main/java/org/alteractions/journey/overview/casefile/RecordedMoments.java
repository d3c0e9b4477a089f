package org.alteractions.journey.overview.casefile;

import java.time.OffsetDateTime;
import org.alteractions.journey.WrittenDates;

/** Writes times of records for the template. */
public final class RecordedMoments {

    RecordedMoments() {}

    /** For instance "12 janv. 2027, 14 h 30". */
    public String of(OffsetDateTime at) {
        return WrittenDates.recorded(at.toInstant());
    }
}
