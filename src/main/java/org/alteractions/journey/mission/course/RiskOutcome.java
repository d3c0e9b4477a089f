package org.alteractions.journey.mission.course;

/** What became of a mission at risk; the values of the routing variable, in camel case. */
enum RiskOutcome {
    OVER,
    STILL_AT_RISK,
    STOP_MISSION
}
