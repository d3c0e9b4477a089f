package org.alteractions.journey.team;

import java.time.Instant;

/** A student who left a team before the end of its mission. */
public record TeamDeparture(Long studentId, Instant leftAt, Reason reason) {

    /** Why, in kinds only: what somebody says about their health or family is not ours to keep. */
    public enum Reason {
        STUDIES,
        PERSONAL,
        UNREACHABLE,
        OTHER
    }
}
