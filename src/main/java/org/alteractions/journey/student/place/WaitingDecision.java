package org.alteractions.journey.student.place;

/** What to do with an application that waited too long; the values of the routing variable, in camel case. */
enum WaitingDecision {
    KEEP,
    CLOSE
}
