package org.alteractions.journey.structure;

import java.util.Optional;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.Message;

/** What staff declare on a running dossier; the values of the routing variable, in camel case. */
enum DeclaredEvent {
    /** May happen at any point; every other event concerns a team at work. */
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

    /** What the journal says when the event is declared; empty where what it leads to is written down instead. */
    Optional<JournalEvent> reported() {
        return Optional.ofNullable(reported);
    }

    /** Tells the dossier's processes of it. */
    Message message() {
        return message;
    }
}
