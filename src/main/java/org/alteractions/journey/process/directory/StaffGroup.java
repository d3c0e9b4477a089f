package org.alteractions.journey.process.directory;

/** Groups of staff. Candidate groups in models use their ids. */
public enum StaffGroup {
    COORDINATION("coordination", "Coordination"),
    SELECTION("selection", "Sélection des étudiants"),
    COACH_RELATIONS("coach-relations", "Relations coachs et entreprises"),
    SCHOOL_RELATIONS("school-relations", "Relations écoles"),
    NATIONAL("national", "National"),
    OPERATORS("operators", "Exploitation"),
    DESIGNERS("designers", "Conception des processus"),
    ADMINISTRATORS("camunda-admin", "Administration");

    private final String id;
    private final String label;

    StaffGroup(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }
}
