package org.alteractions.journey.people.merge;

import org.alteractions.journey.input.PastedText;
import org.alteractions.journey.people.PeopleRefusal;

/** Why staff merge two records or undo a merge. */
final class MergeReason {

    private static final int LONGEST = 500;

    private MergeReason() {}

    /** @throws org.alteractions.journey.Refusal if there is none, or it is too long */
    static String of(String typed) {
        String reason = PastedText.lines(typed).strip();
        if (reason.isEmpty()) {
            throw PeopleRefusal.REASON_MISSING.of();
        }
        if (reason.length() > LONGEST) {
            throw PeopleRefusal.REASON_TOO_LONG.of(LONGEST);
        }
        return reason;
    }
}
