package org.alteractions.journey.mission.deliverable;

/** Outcome of the deliverable; the values of the routing variable, in camel case. */
enum DeliverableOutcome {
    ACCEPTED,
    REWORK,
    PROLONGED,
    STOP_MISSION
}
