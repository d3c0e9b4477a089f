package org.alteractions.journey.cafeselect.assessment;

/** Outcome of a deliberation for one candidate. */
public enum Decision {
    ACCEPTED("retenu", "place-offered"),
    WAITING_LIST("liste d'attente", "candidate-waiting-list"),
    DECLINED("non retenu", "candidate-declined"),
    ABSENT("absent", "candidate-absent");

    private final String label;
    private final String letter;

    Decision(String label, String letter) {
        this.label = label;
        this.letter = letter;
    }

    public String label() {
        return label;
    }

    /** Template of the mail with which candidate-selection.bpmn announces it. */
    public String letter() {
        return letter;
    }
}
