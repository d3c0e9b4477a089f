package org.alteractions.journey.cafeselect.invitation;

/** Decision on a candidate's request for other times. The routing variable has the same values in camel case. */
enum MoveDecision {
    REPLAN,
    KEEP,
    SETTLED
}
