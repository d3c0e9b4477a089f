package org.alteractions.journey.cafeselect.invitation;

/** What becomes of a candidate's wish for other times; the values of the routing variable, in camel case. */
enum MoveDecision {
    REPLAN,
    KEEP,
    SETTLED
}
