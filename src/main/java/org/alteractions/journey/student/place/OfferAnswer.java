package org.alteractions.journey.student.place;

/** The student's answer to an offered place; the values of the routing variable, in camel case. */
enum OfferAnswer {
    ACCEPT,
    DECLINE
}
