package org.alteractions.journey.seminar;

/** What an invited student says before the seminar. */
public enum Answer {
    COMES("vient"),
    /** Keeps the place, and is decided on after the day like whoever did not come. */
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
