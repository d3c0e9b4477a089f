package org.alteractions.journey.mission.course;

/** What becomes of a dossier whose mission was stopped; the values of the routing variable, in camel case. */
enum StoppedMissionDecision {
    WAIT_FOR_TEAM,
    CLOSE
}
