package org.alteractions.journey.seminar;

/** What an invited student says before the seminar. */
public enum Answer {
    COMES("comes", "vient"),
    /** Keeps the place, and is decided on after the day like whoever did not come. */
    CATCHES_UP("catchesUp", "ne vient pas, rattrapera"),
    /** The application ends, and the place goes to the next in line. */
    GIVES_UP("givesUp", "ne vient pas, rend sa place");

    private final String key;
    private final String label;

    Answer(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The value of the routing variable. */
    public String key() {
        return key;
    }

    /** For staff. */
    String label() {
        return label;
    }
}
