package org.alteractions.journey.mission.course;

/** How the mission stands half-way; the values of the routing variable, in camel case. */
enum MidTermOutcome {
    ON_TRACK,
    AT_RISK,
    MISSED,
    STOP_MISSION
}
