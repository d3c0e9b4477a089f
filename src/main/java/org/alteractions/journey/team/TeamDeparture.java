package org.alteractions.journey.team;

import java.time.Instant;

/** A student who left a team before the end of its mission, or whose team was disbanded. */
public record TeamDeparture(Long studentId, Instant leftAt, Reason reason) {

    /** Categories only: details about a student's health or family are not stored. */
    public enum Reason {
        STUDIES,
        PERSONAL,
        UNREACHABLE,
        OTHER
    }
}
