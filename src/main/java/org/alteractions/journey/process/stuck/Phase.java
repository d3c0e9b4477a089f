package org.alteractions.journey.process.stuck;

import java.util.Locale;

/** Phases of the programme, for counts. */
public enum Phase {
    QUALIFICATION("Qualification", "Qualification"),
    TEAM("Attente d'une équipe", "Waiting for a team"),
    MISSION("Mission", "Mission"),
    RESTITUTION("Restitution", "Restitution"),
    REVIEW("Bilan à un an", "One-year review"),
    SEASON("Saison", "Season"),
    PRESENTATION("Présentation dans les écoles", "Presentation at schools"),
    SELECTION("Candidature et sélection", "Application and selection"),
    CAFE_SELECT("Café Select", "Café Select"),
    SEMINAR("Séminaire", "Seminar"),
    OTHER("Autre", "Other");

    private final String french;
    private final String english;

    Phase(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** In configuration, metrics and addresses, for instance {@code cafe-select}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }
}
