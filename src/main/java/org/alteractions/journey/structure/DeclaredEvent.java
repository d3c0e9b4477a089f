package org.alteractions.journey.structure;

import org.alteractions.journey.process.Message;

/** What staff declare on a running dossier; the values of the routing variable, in camel case. */
enum DeclaredEvent {
    /** May happen at any point; every other event concerns a team at work. */
    STRUCTURE_WITHDREW(Message.STRUCTURE_WITHDREW),
    STUDENT_DROPPED_OUT(Message.STUDENT_DROPPED_OUT),
    COACH_UNAVAILABLE(Message.COACH_UNAVAILABLE),
    SCOPE_CHANGED(Message.SCOPE_CHANGED);

    private final Message message;

    DeclaredEvent(Message message) {
        this.message = message;
    }

    /** Tells the dossier's processes of it. */
    Message message() {
        return message;
    }
}
