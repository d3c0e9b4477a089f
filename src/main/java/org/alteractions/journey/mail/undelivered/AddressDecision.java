package org.alteractions.journey.mail.undelivered;

/** Decision on an address that a mail did not reach. The form's question has the same values in camel case. */
enum AddressDecision {
    CORRECT,
    SAME
}
