package org.alteractions.journey.mission.charter;

/** What one party says of the charter; the values of the routing variable, in camel case. */
enum CharterReply {
    ACCEPT,
    QUESTION
}
