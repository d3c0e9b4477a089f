package org.alteractions.journey.team.change;

/** What follows when a coach is unavailable; the values of the routing variable, in camel case. */
enum CoachDecision {
    REPLACE,
    WAIT,
    STAYS,
    STOP_MISSION
}
