package org.alteractions.journey.school.invitation;

import org.alteractions.journey.id.PresentationReference;

/**
 * A structure that is invited to a presentation.
 *
 * @param structure for instance "structure-12"
 */
record Invitation(PresentationReference presentation, String structure) {

    private static final char SEPARATOR = '/';

    /** As an option of a form has it. */
    String key() {
        return presentation.value() + SEPARATOR + structure;
    }

    static Invitation ofKey(String key) {
        int end = key.lastIndexOf(SEPARATOR);
        return new Invitation(PresentationReference.of(key.substring(0, end)), key.substring(end + 1));
    }
}
