package org.alteractions.journey.seminar;

/** Whether the seminar of a season takes place; the values of the routing variable, in camel case. */
enum PreparationDecision {
    PLAN,
    CANCEL
}
