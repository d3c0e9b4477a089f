package org.alteractions.journey.cafeselect.replanning;

/** What to do with a plan made anew on the day; the values of the routing variable, in camel case. */
enum ChangesDecision {
    APPLY,
    AGAIN,
    DISCARD
}
