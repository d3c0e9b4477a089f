package org.alteractions.journey.team.confirmation;

/** What becomes of a dossier that got no team; the values of the routing variable, in camel case. */
enum LeftoverDecision {
    NEXT_SEASON,
    CLOSE
}
