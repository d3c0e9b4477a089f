package org.alteractions.journey.cafeselect.preparation;

/** Decision on a plan of interviews. The routing variable has the same values in camel case. */
enum PlanDecision {
    PUBLISH,
    PLAN_AGAIN,
    CANCEL
}
