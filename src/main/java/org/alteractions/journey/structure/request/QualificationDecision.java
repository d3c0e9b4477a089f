package org.alteractions.journey.structure.request;

/** Decision of a qualification; the values of the routing variable, in camel case. */
enum QualificationDecision {
    ACCEPT,
    REFRAME,
    MORE_INFORMATION,
    NEXT_SEASON,
    DECLINE
}
