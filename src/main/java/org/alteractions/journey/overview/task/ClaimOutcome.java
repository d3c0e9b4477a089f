package org.alteractions.journey.overview.task;

import java.util.List;

/**
 * What became of the tasks that were claimed or given back together.
 *
 * @param done    number of tasks
 * @param refused one line for each of the others
 */
record ClaimOutcome(boolean claimed, int done, List<Refused> refused) {

    /** A task that was not changed, and why. */
    public record Refused(String title, String why) {}

    /** The outcome in one sentence. */
    String inWords() {
        if (done == 0 && refused.isEmpty()) {
            return "Aucune tâche choisie : rien n'a changé.";
        }
        String act = claimed ? "prise" : "rendue";
        String changed = switch (done) {
            case 0 -> "Aucune tâche " + act;
            case 1 -> "1 tâche " + act;
            default -> done + " tâches " + act + "s";
        } + (claimed ? " en charge" : "");
        return switch (refused.size()) {
            case 0 -> changed + ".";
            case 1 -> changed + ", 1 ne l'a pas été :";
            default -> changed + ", " + refused.size() + " ne l'ont pas été :";
        };
    }
}
