package org.alteractions.journey.review;

/** Decision about a structure that does not answer a year later; the values of the routing variable, in camel case. */
enum SilentStructureDecision {
    ASK_AGAIN,
    CLOSE
}
