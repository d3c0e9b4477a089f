package org.alteractions.journey.structure;

/** Legal kinds of structures; eligibility.dmn decides which may request a mission. */
public enum StructureKind {
    ASSOCIATION("Association"),
    SCIC("Société coopérative d'intérêt collectif (SCIC)"),
    FOUNDATION("Fondation"),
    ESUS("Entreprise solidaire d'utilité sociale (ESUS)"),
    OTHER("Autre");

    private final String label;

    StructureKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
