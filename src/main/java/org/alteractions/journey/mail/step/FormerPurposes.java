package org.alteractions.journey.mail.step;

import java.util.Map;

/**
 * Former names of participants' forms, which now have the names of staff's forms. Running cases keep the version of the
 * model that they started with, and that version still uses the former name.
 */
final class FormerPurposes {

    static final Map<String, String> TODAY = Map.of(
            "answer-offer", "record-offer-answer",
            "answer-review", "hold-review",
            "answer-scope", "record-scope-answer",
            "confirm-presentation", "confirm-with-school",
            "confirm-slot", "answer-invitation",
            "give-information", "record-information",
            "tell-wishes", "describe-student",
            "withdraw", "withdraw-application",
            "write-scorecard", "enter-scorecard");

    private FormerPurposes() {}

    /** @param named by the model; null if the mail links to no page */
    static String today(String named) {
        return named == null ? null : TODAY.getOrDefault(named, named);
    }
}
