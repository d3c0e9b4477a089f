package org.alteractions.journey.team.confirmation;

/** How the reviewed teams of a season are confirmed; the values of the routing variable, in camel case. */
enum TeamReviewDecision {
    ONE_BY_ONE,
    ALL
}
