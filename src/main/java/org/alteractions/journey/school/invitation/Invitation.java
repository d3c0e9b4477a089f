package org.alteractions.journey.school.invitation;

import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.id.PresentationReference;

/** Invitation of a structure to a presentation. */
record Invitation(PresentationReference presentation, ParticipantId structure) {

    private static final char SEPARATOR = '/';

    /** Value of the form option. */
    String key() {
        return presentation.value() + SEPARATOR + structure;
    }

    static Invitation ofKey(String key) {
        int end = key.lastIndexOf(SEPARATOR);
        return new Invitation(PresentationReference.of(key.substring(0, end)),
                ParticipantId.of(key.substring(end + 1)));
    }
}
