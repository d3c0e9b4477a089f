package org.alteractions.journey.season;

/** Decision if candidates are too few; the values of the routing variable, in camel case. */
enum RegistrationDecision {
    GO_ON,
    EXTEND,
    CANCEL_SEASON
}
