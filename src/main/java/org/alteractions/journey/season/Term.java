package org.alteractions.journey.season;

import java.util.Locale;

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

    /** The label in French; in all other languages the English word, taken from the constant. */
    String label(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? label : name().toLowerCase(Locale.ROOT);
    }
}
