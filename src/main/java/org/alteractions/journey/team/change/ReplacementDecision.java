package org.alteractions.journey.team.change;

/** Decision after a student leaves. The values are those of the routing variable, which uses camel case. */
enum ReplacementDecision {
    REPLACE,
    GO_ON,
    GO_ON_WITH_FEWER,
    STAYS,
    STOP_MISSION
}
