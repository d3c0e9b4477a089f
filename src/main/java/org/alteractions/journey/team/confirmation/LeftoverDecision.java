package org.alteractions.journey.team.confirmation;

/** Decision about a dossier without a team. The values are those of the routing variable, which uses camel case. */
enum LeftoverDecision {
    NEXT_SEASON,
    CLOSE
}
