package org.alteractions.journey.seminar;

/** Answer of an invited student before the seminar. */
public enum Answer {
    COMES("vient"),
    /** Keeps the place; a decision follows after the day, as for an absent student. */
    CATCHES_UP("ne vient pas, rattrapera"),
    /** The application ends, and the place goes to the next in line. */
    GIVES_UP("ne vient pas, rend sa place");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    /** For staff. */
    String label() {
        return label;
    }
}
