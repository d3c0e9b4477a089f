package org.alteractions.journey.cafeselect.day;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sheets that can be printed for the day of a Café Select. */
public enum DaySheet {
    CHECK_IN("check-in", "Liste d'accueil", "Présent", "Candidat", "Candidature", "École", "Entretiens"),
    DOOR("door", "Affiche de l'entrée", "Heure", "Salle", "Candidat", "Intervieweur"),
    ROOMS("rooms", "Feuilles des salles", "Heure", "Candidat", "Intervieweur"),
    INTERVIEWERS("interviewers", "Feuilles des intervieweurs", "Heure", "Salle", "Candidat", "École", "Notes");

    private final String key;
    private final String label;
    private final List<String> columns;

    DaySheet(String key, String label, String... columns) {
        this.key = key;
        this.label = label;
        this.columns = List.of(columns);
    }

    static Optional<DaySheet> ofKey(String key) {
        return Arrays.stream(values()).filter(sheet -> sheet.key.equals(key)).findFirst();
    }

    /** Part of the URL. */
    String key() {
        return key;
    }

    String label() {
        return label;
    }

    List<String> columns() {
        return columns;
    }
}
