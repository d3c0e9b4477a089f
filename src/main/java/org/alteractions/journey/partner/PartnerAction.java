package org.alteractions.journey.partner;

/** What staff do to a partner; the values of the forms' question, in camel case. */
public enum PartnerAction {
    /** Or change it, where its address is known already. */
    ADD,
    CHANGE,
    /** No later form offers it; what runs with it goes on. */
    RETIRE
}
