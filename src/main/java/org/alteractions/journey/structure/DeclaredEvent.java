package org.alteractions.journey.structure;

import java.util.Optional;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.Message;

/** Events that staff declare for a running dossier; the values of the routing variable, in camel case. */
enum DeclaredEvent {
    /** Possible at any time; all other events need a team at work. */
    STRUCTURE_WITHDREW(Message.STRUCTURE_WITHDREW, null),
    STUDENT_DROPPED_OUT(Message.STUDENT_DROPPED_OUT, JournalEvent.STUDENT_DEPARTURE_REPORTED),
    COACH_UNAVAILABLE(Message.COACH_UNAVAILABLE, JournalEvent.COACH_ABSENCE_REPORTED),
    SCOPE_CHANGED(Message.SCOPE_CHANGED, JournalEvent.SCOPE_CHANGE_REPORTED);

    private final Message message;
    private final JournalEvent reported;

    DeclaredEvent(Message message, JournalEvent reported) {
        this.message = message;
        this.reported = reported;
    }

    /** Journal event of the declaration; empty if the consequence is recorded instead. */
    Optional<JournalEvent> reported() {
        return Optional.ofNullable(reported);
    }

    /** Message that informs the dossier's processes. */
    Message message() {
        return message;
    }
}
