package org.alteractions.journey.structure.request;

/** What a qualification may end in or ask for; the values of the routing variable, in camel case. */
enum QualificationDecision {
    ACCEPT,
    REFRAME,
    MORE_INFORMATION,
    NEXT_SEASON,
    DECLINE
}
