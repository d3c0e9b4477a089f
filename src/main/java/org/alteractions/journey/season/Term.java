package org.alteractions.journey.season;

/** Two terms a year; a student does a mission in each (programme article). */
public enum Term {
    /** Missions from October to January. */
    AUTUMN("automne"),
    /** Missions from February to May. */
    SPRING("printemps");

    private final String label;

    Term(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
