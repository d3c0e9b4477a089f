package org.alteractions.journey.mail.failedstep;

/** What is done about a step that fails; the values of the routing variable, in camel case. */
enum StepDecision {
    CORRECT_ADDRESS,
    TRY_AGAIN,
    LEAVE_TO_OPERATORS
}
