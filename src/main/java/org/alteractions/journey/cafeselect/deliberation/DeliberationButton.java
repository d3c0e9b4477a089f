package org.alteractions.journey.cafeselect.deliberation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * What somebody pressed on the page of a deliberation, for instance <code>decide</code>, or
 * <code>third.NAN-2026-AUTUMN-004</code> in the line of a candidate.
 *
 * @param candidate candidate of the button's row; null for a button of the whole page
 */
record DeliberationButton(Action action, ApplicationNumber candidate) {

    private static final Pattern SENT = Pattern.compile("([a-z]+)(?:\\.(.+))?");

    enum Action {
        SAVE(false),
        /** From the question before the letters back to the decisions. */
        BACK(false),
        FOLLOW(false),
        DECIDE(false),
        /** Asks for a third opinion. */
        THIRD(true),
        /** Awaits a third opinion no longer. */
        DROP(true);

        private final boolean ofCandidate;

        Action(boolean ofCandidate) {
            this.ofCandidate = ofCandidate;
        }

        /** Value that the page sends, and by which it shows afterwards what was done. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty for what no button of the page sends. */
    static Optional<DeliberationButton> of(String sent) {
        Matcher parts = SENT.matcher(sent);
        return parts.matches()
                ? Arrays.stream(Action.values())
                        .filter(action -> action.word().equals(parts.group(1)))
                        .filter(action -> action.ofCandidate == (parts.group(2) != null))
                        .findFirst()
                        .map(action -> new DeliberationButton(action, ApplicationNumber.of(parts.group(2))))
                : Optional.empty();
    }
}
