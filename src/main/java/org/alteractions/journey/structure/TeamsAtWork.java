package org.alteractions.journey.structure;

/** Access to teams for dossiers. The team feature implements it, because it depends on dossiers. */
public interface TeamsAtWork {

    /** Whether the student is in the team today. */
    boolean holds(ReportedStudent student);
}
