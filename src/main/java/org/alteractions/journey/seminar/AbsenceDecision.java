package org.alteractions.journey.seminar;

/** What follows for a student who missed the seminar; the values of the form's question, in camel case. */
enum AbsenceDecision {
    CAUGHT_UP,
    MISSED
}
