package org.alteractions.journey.team.change;

/** Decision after a coach becomes unavailable. The values are those of the routing variable, which uses camel case. */
enum CoachDecision {
    REPLACE,
    WAIT,
    STAYS,
    STOP_MISSION
}
