package org.alteractions.journey.structure;

/** What a dossier asks the feature that forms teams, which knows dossiers and not the other way round. */
public interface TeamsAtWork {

    /** Whether somebody is in the team today. */
    boolean holds(ReportedStudent student);
}
