package org.alteractions.journey.cafeselect.day;

/** Outcome of the day. The routing variable has the same values in camel case. */
enum SessionOutcome {
    HELD,
    POSTPONED
}
