package org.alteractions.journey.structure.request;

/** What to do with a dossier that waited too long; the values of the routing variable, in camel case. */
enum IdleDecision {
    KEEP,
    REQUALIFY,
    CLOSE
}
