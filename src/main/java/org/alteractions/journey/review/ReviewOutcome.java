package org.alteractions.journey.review;

/** Outcome of the one-year review; the values of the routing variable, in camel case. */
enum ReviewOutcome {
    REVIEWED,
    STRUCTURE_GONE
}
