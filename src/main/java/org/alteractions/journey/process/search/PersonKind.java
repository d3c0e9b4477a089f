package org.alteractions.journey.process.search;

/** Whom a search finds. */
public enum PersonKind {

    STRUCTURE("Structure"),
    STUDENT("Étudiante/étudiant"),
    COACH("Coach"),
    INTERVIEWER("Intervieweur"),
    SCHOOL("École");

    private final String label;

    PersonKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
