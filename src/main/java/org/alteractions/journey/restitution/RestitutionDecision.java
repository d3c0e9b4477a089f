package org.alteractions.journey.restitution;

/** What to do about a structure that does not come to its restitution; the values of the routing variable, in camel case. */
enum RestitutionDecision {
    RESCHEDULE,
    CLOSE
}
