package org.alteractions.journey.cafeselect.preparation;

/** Whether the Café Select of a season takes place. The routing variable has the same values in camel case. */
enum PreparationDecision {
    PLAN,
    CANCEL
}
