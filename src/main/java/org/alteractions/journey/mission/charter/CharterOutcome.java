package org.alteractions.journey.mission.charter;

/** Outcome of the charter discussion; the values of the routing variable, in camel case. */
enum CharterOutcome {
    ACCEPTED,
    AGAIN,
    STOP_MISSION
}
