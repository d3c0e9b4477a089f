package org.alteractions.journey.mission.course;

/** What was agreed about a changed need; the values of the routing variable, in camel case. */
enum ScopeDecision {
    AGREED,
    UNCHANGED,
    STOP_MISSION
}
