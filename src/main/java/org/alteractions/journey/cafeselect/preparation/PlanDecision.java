package org.alteractions.journey.cafeselect.preparation;

/** What to do with a plan of interviews; the values of the routing variable, in camel case. */
enum PlanDecision {
    PUBLISH,
    PLAN_AGAIN,
    CANCEL
}
