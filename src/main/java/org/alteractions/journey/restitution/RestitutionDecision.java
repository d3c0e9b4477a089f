package org.alteractions.journey.restitution;

/** What to do if a structure does not attend its restitution; the values of the routing variable, in camel case. */
enum RestitutionDecision {
    RESCHEDULE,
    CLOSE
}
