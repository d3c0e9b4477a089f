package org.alteractions.journey.process.stuck;

/** How soon somebody has to act on a stuck case. The most urgent comes first. */
public enum Severity {
    URGENT("urgent", "urgent"),
    HIGH("important", "important"),
    NORMAL("à surveiller", "to watch"),
    LOW("pour information", "for information");

    private final String french;
    private final String english;

    Severity(String french, String english) {
        this.french = french;
        this.english = english;
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }
}
