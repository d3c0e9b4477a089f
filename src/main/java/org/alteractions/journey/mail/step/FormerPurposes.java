package org.alteractions.journey.mail.step;

import java.util.Map;

/**
 * Names that participants' forms had before they took the names of staff's forms. Running cases follow the version of
 * the model that they began with, and that version still uses the former name.
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

    /** @param named by the model; null where the mail leads to no page */
    static String today(String named) {
        return named == null ? null : TODAY.getOrDefault(named, named);
    }
}
