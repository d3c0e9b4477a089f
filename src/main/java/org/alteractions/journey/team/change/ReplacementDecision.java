package org.alteractions.journey.team.change;

/** What follows when a student leaves; the values of the routing variable, in camel case. */
enum ReplacementDecision {
    REPLACE,
    GO_ON,
    GO_ON_WITH_FEWER,
    STAYS,
    STOP_MISSION
}
