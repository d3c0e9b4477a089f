package org.alteractions.journey.school.presentation;

/** Whether a presentation takes place at a school; the values of the routing variable, in camel case. */
enum PresentationPlan {
    PLAN,
    GIVE_UP
}
