package org.alteractions.journey.mission.charter;

/** What the parties said of the charter; the values of the routing variable, in camel case. */
enum CharterOutcome {
    ACCEPTED,
    AGAIN,
    STOP_MISSION
}
