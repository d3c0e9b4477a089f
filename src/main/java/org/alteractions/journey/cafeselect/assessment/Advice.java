package org.alteractions.journey.cafeselect.assessment;

/** The advice of interview-advice.dmn; people decide. */
public enum Advice {
    SELECT("à retenir"),
    WAITING_LIST("liste d'attente"),
    DECLINE("à décliner"),
    DISCUSS("à discuter");

    private final String label;

    Advice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
