package org.alteractions.journey.cafeselect.assessment;

/** What a deliberation decides on a candidate. */
public enum Decision {
    ACCEPTED("accepted", "retenu", "place-offered"),
    WAITING_LIST("waitingList", "liste d'attente", "candidate-waiting-list"),
    DECLINED("declined", "non retenu", "candidate-declined"),
    ABSENT("absent", "absent", "candidate-absent");

    private final String key;
    private final String label;
    private final String letter;

    Decision(String key, String label, String letter) {
        this.key = key;
        this.label = label;
        this.letter = letter;
    }

    /** The value of the routing variable. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** Template of the mail in which candidate-selection.bpmn tells it. */
    public String letter() {
        return letter;
    }
}
