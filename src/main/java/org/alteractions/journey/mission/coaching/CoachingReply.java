package org.alteractions.journey.mission.coaching;

/** Answer of a coach who was proposed to a team; the values of the routing variable, in camel case. */
enum CoachingReply {
    ACCEPT,
    /** Accepts, and wishes other dates than those proposed. */
    OTHER_DATE,
    DECLINE
}
