package org.alteractions.journey.mission;

/** The milestones of every mission. */
public enum MilestoneKind {
    KICK_OFF("réunion de lancement"),
    MID_TERM("point à mi-parcours"),
    DELIVERABLE("remise du livrable");

    private final String label;

    MilestoneKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
