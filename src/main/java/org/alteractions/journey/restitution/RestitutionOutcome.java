package org.alteractions.journey.restitution;

/** Outcome of the restitution; the values of the routing variable, in camel case. */
enum RestitutionOutcome {
    HELD,
    POSTPONED,
    STRUCTURE_SILENT
}
