package org.alteractions.journey.structure.request;

/** The structure's answer to a reframed scope; the values of the routing variable, in camel case. */
enum ScopeAnswer {
    ACCEPT,
    REFUSE
}
