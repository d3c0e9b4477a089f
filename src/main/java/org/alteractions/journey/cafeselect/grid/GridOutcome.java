package org.alteractions.journey.cafeselect.grid;

import java.util.Map;

/**
 * What became of the rows that were sent.
 *
 * @param refused by id of the interview
 */
record GridOutcome(int recorded, Map<String, RefusedRow> refused) {

    static final GridOutcome NOTHING_SENT = new GridOutcome(0, Map.of());

    /**
     * A row that was not recorded.
     *
     * @param typed   answers by question
     * @param atField sentences by question
     * @param problem sentence about the whole row; null if there is none
     */
    record RefusedRow(Map<String, String> typed, Map<String, String> atField, String problem) {}

    boolean isEmpty() {
        return recorded == 0 && refused.isEmpty();
    }

    /** The outcome in one sentence. */
    String inWords() {
        if (isEmpty()) {
            return "Aucune ligne remplie : rien n'a été envoyé.";
        }
        String done = switch (recorded) {
            case 0 -> "Aucune évaluation enregistrée";
            case 1 -> "1 évaluation enregistrée";
            default -> recorded + " évaluations enregistrées";
        };
        return done + (refused.isEmpty() ? "." : ", " + refused.size() + " à corriger.");
    }
}
