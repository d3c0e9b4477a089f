package org.alteractions.journey.partner;

/** Actions of staff on a partner; the forms use the same values in camel case. */
public enum PartnerAction {
    /** Changes the partner instead if the address is already known. */
    ADD,
    CHANGE,
    /** Later forms no longer offer the partner; running cases keep the partner. */
    RETIRE
}
