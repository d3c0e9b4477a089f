package org.alteractions.journey.school.invitation;

/**
 * A structure that is invited to a presentation.
 *
 * @param structure for instance "structure-12"
 */
record Invitation(String presentation, String structure) {

    private static final char SEPARATOR = '/';

    /** As an option of a form has it. */
    String key() {
        return presentation + SEPARATOR + structure;
    }

    static Invitation ofKey(String key) {
        int end = key.lastIndexOf(SEPARATOR);
        return new Invitation(key.substring(0, end), key.substring(end + 1));
    }
}
