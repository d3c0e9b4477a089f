package org.alteractions.journey.cafeselect;

/** What interview-advice.dmn advises; people decide. */
enum Advice {
    SELECT("à retenir"),
    WAITING_LIST("liste d'attente"),
    DECLINE("à décliner"),
    DISCUSS("à discuter");

    private final String label;

    Advice(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
