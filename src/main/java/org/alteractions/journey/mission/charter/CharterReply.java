package org.alteractions.journey.mission.charter;

/** Answer of one party to the charter; the values of the routing variable, in camel case. */
enum CharterReply {
    ACCEPT,
    QUESTION
}
