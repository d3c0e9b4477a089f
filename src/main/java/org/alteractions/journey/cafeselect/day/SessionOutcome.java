package org.alteractions.journey.cafeselect.day;

/** What became of the Café Select; the values of the routing variable, in camel case. */
enum SessionOutcome {
    HELD,
    POSTPONED
}
