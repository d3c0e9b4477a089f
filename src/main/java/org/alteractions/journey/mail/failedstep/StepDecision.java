package org.alteractions.journey.mail.failedstep;

/** Decision on a failed step. The routing variable has the same values in camel case. */
enum StepDecision {
    CORRECT_ADDRESS,
    TRY_AGAIN,
    LEAVE_TO_OPERATORS
}
