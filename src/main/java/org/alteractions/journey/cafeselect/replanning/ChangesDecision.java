package org.alteractions.journey.cafeselect.replanning;

/** Decision on a replanned day. The routing variable has the same values in camel case. */
enum ChangesDecision {
    APPLY,
    AGAIN,
    DISCARD
}
