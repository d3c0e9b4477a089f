package org.alteractions.journey.school.presentation;

/** A school's answer to a proposed date; the values of the routing variable, in camel case. */
enum SchoolAnswer {
    CONFIRMED,
    OTHER_DATE,
    CANCELLED
}
