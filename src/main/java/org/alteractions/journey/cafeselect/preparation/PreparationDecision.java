package org.alteractions.journey.cafeselect.preparation;

/** Whether the Café Select of a season takes place; the values of the routing variable, in camel case. */
enum PreparationDecision {
    PLAN,
    CANCEL
}
