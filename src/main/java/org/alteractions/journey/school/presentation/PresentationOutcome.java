package org.alteractions.journey.school.presentation;

/** Outcome of a presentation; the values of the routing variable, in camel case. */
enum PresentationOutcome {
    HELD,
    POSTPONED,
    CANCELLED
}
