package org.alteractions.journey.mail.undelivered;

/** What is done about an address that a mail did not reach; the values of the form's question, in camel case. */
enum AddressDecision {
    CORRECT,
    SAME
}
