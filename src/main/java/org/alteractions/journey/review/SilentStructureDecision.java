package org.alteractions.journey.review;

/** What to do about a structure that does not answer a year later; the values of the routing variable, in camel case. */
enum SilentStructureDecision {
    ASK_AGAIN,
    CLOSE
}
