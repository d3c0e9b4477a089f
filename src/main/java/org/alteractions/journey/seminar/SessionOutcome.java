package org.alteractions.journey.seminar;

/** What became of the seminar; the values of the routing variable, in camel case. */
enum SessionOutcome {
    HELD,
    POSTPONED
}
