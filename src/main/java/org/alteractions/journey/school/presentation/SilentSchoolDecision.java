package org.alteractions.journey.school.presentation;

/** Decision about a school that does not answer; the values of the routing variable, in camel case. */
enum SilentSchoolDecision {
    ASK_AGAIN,
    OTHER_DATE,
    GIVE_UP
}
