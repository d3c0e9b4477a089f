package org.alteractions.journey.review;

/** How the one-year review ended; the values of the routing variable, in camel case. */
enum ReviewOutcome {
    REVIEWED,
    STRUCTURE_GONE
}
