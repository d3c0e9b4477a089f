package org.alteractions.journey.mission.course;

/** Decision about a changed need; the values of the routing variable, in camel case. */
enum ScopeDecision {
    AGREED,
    UNCHANGED,
    STOP_MISSION
}
