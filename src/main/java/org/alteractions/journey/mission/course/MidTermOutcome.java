package org.alteractions.journey.mission.course;

/** State of the mission at mid-term; the values of the routing variable, in camel case. */
enum MidTermOutcome {
    ON_TRACK,
    AT_RISK,
    MISSED,
    STOP_MISSION
}
