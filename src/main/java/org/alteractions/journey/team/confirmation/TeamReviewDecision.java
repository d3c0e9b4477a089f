package org.alteractions.journey.team.confirmation;

/** How the reviewed teams are confirmed. The values are those of the routing variable, which uses camel case. */
enum TeamReviewDecision {
    ONE_BY_ONE,
    ALL
}
